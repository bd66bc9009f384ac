import { beforeAll, describe, expect, it } from "vitest";
import { ASPECTS, type Aspect } from "../../src/export/image/aspect";
import type { FrameArea } from "../../src/export/image/frame-map";
import { fitInKey, keyLines } from "../../src/export/image/key-lines";
import { placeNames } from "../../src/export/image/labels";
import { labelLayers } from "../../src/export/image/label-layers";
import { layoutFrame } from "../../src/export/image/layout";
import { placeMap } from "../../src/export/image/map-layers";
import type { CircleMark, Scene, TextMark } from "../../src/export/image/scene";
import { textWidth } from "../../src/export/image/text-width";
import { wrap, wrapEvenly } from "../../src/export/image/wrap";
import { realFacts } from "./real-facts";

const aspects = Object.keys(ASPECTS) as Aspect[];
const marksOf = (scene: Scene, id: string) =>
  scene.layers.filter((layer) => layer.id === id).flatMap(({ marks }) => marks);
const textsOf = (scene: Scene, id: string): TextMark[] =>
  marksOf(scene, id).filter((mark): mark is TextMark => mark.kind === "text");
const circlesOf = (scene: Scene, id: string): CircleMark[] =>
  marksOf(scene, id).filter((mark): mark is CircleMark => mark.kind === "circle");

/** Area paths of a scene as points, by code. */
function shapesOf(scene: Scene): Map<string, [number, number][][]> {
  const rings = (d: string): [number, number][][] =>
    d
      .split("M")
      .filter(Boolean)
      .map((ring) =>
        ring
          .replace("Z", "")
          .split("L")
          .map((point) => point.split(" ").map(Number) as [number, number]),
      );
  return new Map(
    marksOf(scene, "areas").flatMap((mark) =>
      mark.kind === "path" && mark.id ? [[mark.id, rings(mark.d)] as const] : [],
    ),
  );
}

function holds(rings: readonly [number, number][][], x: number, y: number): boolean {
  let inside = false;
  for (const ring of rings)
    ring.forEach(([x0, y0], i) => {
      const [x1, y1] = ring[(i + 1) % ring.length] ?? [x0, y0];
      if (y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0) inside = !inside;
    });
  return inside;
}

let manchester: Awaited<ReturnType<typeof realFacts>>["input"];
let bolton: typeof manchester;
let greater: typeof manchester;
beforeAll(async () => {
  manchester = (await realFacts("E54000057", "E08000003")).input;
  bolton = (await realFacts("E54000057", "E08000001")).input;
  greater = (await realFacts("E54000057")).input;
}, 90_000);
const flaggedOf = ({ map }: typeof manchester): FrameArea[] => map.areas.filter(({ flagged }) => flagged);

it("names of two areas whose points are close stand on the sides on which these lie", () => {
  const seed = (name: string, x: number, y: number) => ({ name, x, y, room: 0 });
  const within = [0, 0, 600, 400] as const;
  for (const [dx, dy] of [
    [2, -5],
    [4, 6],
    [9, 0],
  ] as const) {
    const pair = [seed("Gainsborough West", 300, 200), seed("Gainsborough East", 300 + dx, 200 + dy)];
    for (const seeds of [pair, pair.toReversed()]) {
      const placed = placeNames(seeds, [], within, 15);
      const at = (name: string): number => placed.find((one) => seeds[one.seed]?.name === name)?.x ?? NaN;
      expect(at("Gainsborough West")).toBeLessThan(at("Gainsborough East"));
    }
  }
});

describe.each(aspects)("labels of a frame of %s", (aspect) => {
  it("are numbers where names would hide the map, the worst first, their names whole in the key, and the others counted", () => {
    const scene = layoutFrame(manchester, aspect);
    expect(textsOf(scene, "names")).toEqual([]);
    const numbers = textsOf(scene, "numbers").map(({ text }) => Number(text));
    expect(numbers).toEqual(numbers.map((_, i) => i + 1));
    const key = textsOf(scene, "key")
      .map(({ text }) => text)
      .join(" ");
    const named = flaggedOf(manchester).slice(0, numbers.length);
    for (const { name } of named) expect(key).toContain(name);
    expect(key).not.toContain("…");
    const left = flaggedOf(manchester).length - numbers.length;
    if (left === 0) expect(key).not.toContain(" more");
    else
      expect(key).toMatch(
        new RegExp(`^Flagged areas, numbered from north to south .* and ${left} more with lower IMD scores$`),
      );
    // A slide as wide as it is low has no room for 35 names that can be read.
    expect(left > 0).toBe(aspect === "16:9" || aspect === "a4-landscape");
    expect(numbers.length).toBeGreaterThan(14);
  });

  it("tie each number to its own area", () => {
    const scene = layoutFrame(manchester, aspect);
    const shapes = shapesOf(scene);
    const dots = circlesOf(scene, "leaders");
    const owners = circlesOf(scene, "numbers").map(
      ({ x, y }) => flaggedOf(manchester).filter(({ code }) => holds(shapes.get(code) ?? [], x, y)).length,
    );
    // A disc that had to move has a dot in its area.
    const numbered = flaggedOf(manchester).slice(0, owners.length);
    const marked = numbered.filter(({ code }) =>
      [...circlesOf(scene, "numbers"), ...dots].some(({ x, y }) => holds(shapes.get(code) ?? [], x, y)),
    );
    expect(owners.length).toBeGreaterThan(14);
    expect(marked.length).toBe(owners.length);
  });

  it("end before the frame's edge", () => {
    for (const input of [manchester, greater]) {
      const scene = layoutFrame(input, aspect);
      for (const { x, text, size, weight } of textsOf(scene, "key").filter(({ anchor }) => !anchor))
        expect(x + textWidth(text, size, weight)).toBeLessThanOrEqual(scene.width - 18);
    }
  });

  it("say of the rest only what is so", () => {
    const scene = layoutFrame(greater, aspect);
    const after = textsOf(scene, "key").find(({ text }) => text.startsWith("and "))?.text ?? "";
    const named = circlesOf(scene, "numbers").length;
    expect(after).toContain(`and ${flaggedOf(greater).length - named} more`);
    const key = textsOf(scene, "key")
      .map(({ text }) => text)
      .join(" ");
    const first = flaggedOf(greater).slice(0, named);
    expect(after.endsWith("with lower IMD scores")).toBe(first.every(({ name }) => key.includes(name)));
  });
});

it("names stand beside a dot in their area where they do not lie on it", () => {
  const scene = layoutFrame(bolton, "16:9");
  expect(textsOf(scene, "names").length).toBeGreaterThan(flaggedOf(bolton).length / 2);
  const shapes = shapesOf(scene);
  const dots = circlesOf(scene, "leaders");
  expect(dots.length).toBeGreaterThan(3);
  for (const { x, y } of dots)
    expect(flaggedOf(bolton).filter(({ code }) => holds(shapes.get(code) ?? [], x, y))).toHaveLength(1);
});

/** Manchester's frame with these areas selected. */
function withPicked(some: readonly FrameArea[]): typeof manchester {
  const codes = new Set(some.map(({ code }) => code));
  const areas = manchester.map.areas.map((area) => ({ ...area, picked: codes.has(area.code) }));
  return { ...manchester, map: { ...manchester.map, areas } };
}

describe("selected areas", () => {
  const codes = ["E02001066", "E02001100"];
  let input: typeof manchester;
  beforeAll(async () => {
    const inMore = [...codes, "E02000988"];
    ({ input } = await realFacts("E54000057", "E08000003", undefined, undefined, inMore));
  }, 60_000);
  const picked = () => input.map.areas.filter((area) => area.picked);

  it.each(aspects)("are outlined, named and in the key of a frame of %s, and the description", (aspect) => {
    expect(picked().map(({ code }) => code)).toContain("E02001066");
    const scene = layoutFrame(input, aspect);
    const edges = marksOf(scene, "selection").map((mark) => (mark.kind === "path" ? mark.d : ""));
    expect(edges.every((d) => d.length > 40)).toBe(true);
    expect(edges.length).toBe(2);
    const names = textsOf(scene, "selected-names")
      .map(({ text }) => text)
      .join(" ");
    for (const { name } of picked()) expect(names).toContain(name);
    expect(textsOf(scene, "marks").map(({ text }) => text)).toContain(
      picked().length === 1 ? "Selected area" : "Selected areas",
    );
    expect(input.alt).toContain(`Selected: ${picked()[0]?.name}`);
  });

  it.each(aspects)(
    "are each named, numbered or counted in a frame of %s, when more than eight are",
    (aspect) => {
      const most = flaggedOf(manchester).slice(0, 12);
      expect(most).toHaveLength(12);
      const scene = layoutFrame(withPicked(most), aspect);
      const texts = ["selected-names", "names", "key"].map((id) =>
        textsOf(scene, id).map(({ text }) => text),
      );
      const said = texts.flat().join(" ");
      const silent = flaggedOf(manchester).filter(({ name }) => !said.includes(name)).length;
      expect(Number(/and (\d+) more/.exec(said)?.[1] ?? 0)).toBe(silent);
    },
  );

  it.each(aspects)(
    "that are not flagged and have no room for a name are numbered in a frame of %s, and the key names them",
    (aspect) => {
      const plain = manchester.map.areas.filter(({ flagged }) => !flagged).slice(0, 14);
      const scene = layoutFrame(withPicked(plain), aspect);
      const named = textsOf(scene, "selected-names").map(({ text }) => text);
      const key = textsOf(scene, "key").map(({ text }) => text);
      const said = [...named, ...textsOf(scene, "names").map(({ text }) => text), ...key].join(" ");
      for (const { name } of plain) expect(said, aspect).toContain(name);
      expect(key[0]).toMatch(/^Selected and flagged areas, numbered|^Selected areas, numbered/);
      const shapes = shapesOf(scene);
      const marks = [...circlesOf(scene, "numbers"), ...circlesOf(scene, "leaders")];
      const numbered = plain.filter(({ name }) => key.join(" ").includes(name));
      expect(numbered.length).toBeGreaterThan(0);
      for (const { code } of numbered)
        expect(marks.some(({ x, y }) => holds(shapes.get(code) ?? [], x, y))).toBe(true);
    },
  );

  it("are named on the map of England before its boards, and those without room are counted", async () => {
    const codes = ["E02001066", "E02002183", "E02003640", "E02000988", "E02006833"];
    const { input } = await realFacts(null, null, undefined, undefined, codes);
    const scene = layoutFrame(input, "16:9");
    const named = textsOf(scene, "selected-names")
      .map(({ text }) => text)
      .join(" ");
    const picked = input.map.areas.filter((area) => area.picked);
    expect(picked).toHaveLength(codes.length);
    const silent = picked.filter(({ name }) => !named.includes(name));
    expect(silent.length).toBeLessThan(codes.length);
    const note = textsOf(scene, "enlarged-note")
      .map(({ text }) => text)
      .join(" ");
    expect(/Named: (\d+) of 5 selected areas/.exec(note)?.[1] ?? "5").toBe(String(5 - silent.length));
  }, 60_000);

  it("count as left where there is room for no label at all", () => {
    const some = withPicked(flaggedOf(manchester).slice(0, 3));
    const box = [0, 0, 900, 900] as const;
    const { left, key } = labelLayers(some, placeMap(some, box, 30), [box], [box], 0);
    expect(key).toEqual([]);
    expect(left).toBe(flaggedOf(manchester).length);
  });

  it("are not there without a selection", () => {
    const scene = layoutFrame(manchester, "16:9");
    expect(scene.layers.some(({ id }) => id === "selection")).toBe(false);
    expect(textsOf(scene, "words").some(({ text }) => text.startsWith("Selected"))).toBe(false);
  });
});

it("England's map names its boards, shows its conurbations larger, marks where they are, and counts what it does not name", async () => {
  const { input } = await realFacts(null);
  for (const aspect of aspects) {
    const scene = layoutFrame(input, aspect);
    let names = textsOf(scene, "boards")
      .map(({ text }) => text)
      .join(" ");
    // The longest first: "Gloucestershire" is also the end of another board's name.
    const said = input.map.boards
      .map(({ name }) => name)
      .sort((a, b) => b.length - a.length)
      .filter((name) => {
        const before = names;
        names = names.replace(name, "");
        return names !== before;
      }).length;
    expect(said, aspect).toBeGreaterThan(13);
    const note = textsOf(scene, "enlarged-note")
      .map(({ text }) => text)
      .join(" ");
    expect(note).toContain(said < 36 ? `Named: ${said} of 36 ICBs.` : "km wide.");
    const enlarged = scene.layers.filter(({ id }) => /^enlarged-(?!here|note)/.test(id));
    expect(enlarged.length).toBeGreaterThanOrEqual(4);
    expect(marksOf(scene, "enlarged-here")).toHaveLength(enlarged.length);
    expect(enlarged[0]?.label).toBe("Enlarged: London");
    const marks = textsOf(scene, "marks").map(({ text }) => text);
    expect(marks).toContain("Flagged by the rule: 1,211 areas, too many to name here");
  }
}, 60_000);

it("a key takes as many names as it has lines for, in their order", () => {
  const names = ["Tonge", "Market Harborough West, Great Bowden & Lubenham", "Alt"].map((name) => ({ name }));
  expect(keyLines(names[1]?.name ?? "")).toHaveLength(2);
  expect(fitInKey(names, 4)).toHaveLength(3);
  expect(fitInKey(names, 2)).toEqual(names.slice(0, 1));
  expect(fitInKey(names, 0)).toEqual([]);
});

it("evens lines out without adding one", () => {
  const title = "Where deprivation concentrates in NHS Greater Manchester";
  const [plain, even] = [wrap, wrapEvenly].map((break_) => break_(title, 1130, 42, 700));
  expect(even).toHaveLength(plain?.length ?? 0);
  expect(even?.join(" ")).toBe(title);
  expect(even?.at(-1)?.split(" ").length).toBeGreaterThan(2);
});

it("a place is drawn with the district boundaries around it", () => {
  expect(manchester.map.districts.length).toBeGreaterThan(0);
});
