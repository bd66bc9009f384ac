import { beforeAll, expect, it } from "vitest";
import { layoutBeside, layoutFigure } from "../../src/export/image/figures";
import type { RectMark, Scene, TextMark } from "../../src/export/image/scene";
import { areaInput } from "../../src/panels/export/brief/area-input";
import { roomOfPageTwo, rowsIn } from "../../src/readings/export/brief/page-two";
import { pocketNames, sayPockets } from "../../src/readings/export/brief/say-pockets";
import { hotSpotInput, sayNoHotSpot } from "../../src/panels/export/brief/hot-spot-input";
import { sayBigLocal } from "../../src/readings/export/brief/say-big-local";
import { tickedAreas } from "../../src/panels/export/brief/ticked-areas";
import { withoutSelection } from "../../src/export/image/without-selection";
import { realFacts } from "./real-facts";

let real: Awaited<ReturnType<typeof realFacts>>;
beforeAll(async () => {
  real = await realFacts("E54000057");
}, 60_000);
const textsOf = ({ layers }: Scene): string[] =>
  layers
    .flatMap(({ marks }) => marks.filter((mark): mark is TextMark => mark.kind === "text"))
    .map(({ text }) => text);

it("names the Big Local areas of a footprint, and counts England's, so that the sources keep their page", () => {
  const { bigLocal, answer } = real.facts;
  const here = bigLocal.filter(({ msoa }) => msoa !== null && answer.scope.includes(msoa));
  expect(here.length).toBeGreaterThan(5);
  for (const { name } of here) expect(sayBigLocal(here, answer.verdict)).toContain(name);
  const placed = bigLocal.filter(({ msoa }) => msoa !== null);
  const words = sayBigLocal(placed, answer.verdict);
  expect(words.length).toBeLessThan(250);
  expect(words).toContain(`${placed.length} Big Local areas`);
  expect(sayBigLocal([], answer.verdict)).toContain("No Big Local area");
});

it("speaks of one Big Local area in the singular", () => {
  const [one] = real.facts.bigLocal;
  if (!one) throw new Error("There are no Big Local areas.");
  expect(sayBigLocal([one], real.facts.answer.verdict)).toMatch(
    /^[^.]+\. It had £1 million .* its position is/,
  );
});

it("names hidden pockets, the worst first, and counts those it has no room for", () => {
  const scores = real.columns.get("imd25_average_score");
  if (!scores) throw new Error("The scores are missing.");
  const names = pocketNames(real.facts, scores);
  expect(names).toHaveLength(real.facts.answer.areas.pocket);
  const few = sayPockets(names, 300);
  expect(few.length).toBeLessThanOrEqual(300);
  const named = few.replace(/^Hidden pockets: |, and \d+ more\.$/g, "").split(/, (?=[A-Z])/);
  expect(few).toContain(`and ${names.length - names.findIndex((name) => !few.includes(name))} more`);
  expect(named[0]).toBe(names[0]);
  expect(sayPockets(["Alt", "Busk"], 300)).toBe("Hidden pockets: Alt, Busk.");
  expect(sayPockets([], 300)).toBe("");
});

it("fills the second page with rows, fewer beside longer texts", () => {
  const room = (sources: number) =>
    roomOfPageTwo({ map: true, bigLocal: "x".repeat(200), small: ["x".repeat(370), "x".repeat(sources)] });
  const rows = (height: number) => rowsIn(height, Array<number>(60).fill(30)).rows;
  expect(rows(room(500))).toBeGreaterThanOrEqual(18);
  expect(rows(room(1500))).toBeLessThan(rows(room(500)));
  expect(rowsIn(12, [30, 90, 30])).toEqual({ rows: 1, taken: 5.9 });
});

it("says in words that there is no hot spot, and nothing where there is one", () => {
  const row = (areas: number) => ({ label: "", fill: { colour: "#fff" }, areas });
  const legend = (hot: number) => ({ ...real.input.legend, rows: [row(hot), row(9), row(1)] });
  expect(sayNoHotSpot(legend(0))).toMatch(/^No area here is a hot spot.* 1 area lies in a cluster of low/);
  expect(sayNoHotSpot(legend(2))).toBe("");
});

it("the brief's map shows nothing of what was selected in the app, nor says it", async () => {
  const one = await realFacts("E54000013", null, undefined, undefined, ["E02005419"]);
  expect(textsOf(layoutFigure(one.input, 1060, 800)).join(" ")).toContain("Selected area");
  const bare = withoutSelection(one.input);
  const scene = layoutFigure(bare, 1060, 800);
  expect(textsOf(scene).join(" ")).not.toContain("Selected area");
  expect(scene.layers.some(({ id }) => id === "selection")).toBe(false);
  expect([one.input.alt.includes("Selected:"), bare.alt.includes("Selected:")]).toEqual([true, false]);
});

it("a map of tenths says why its first tenth and the flagged areas differ in number", async () => {
  const { input } = await realFacts("E54000013");
  // 12 are flagged and 11 in decile 1.
  expect(input.headline.flagged).toBe("12");
  expect(input.legend.rows[0]?.areas).toBe(11);
  expect(input.legend.note).toContain("Not in decile 1 but flagged: 2; in decile 1 but not flagged: 1.");
  expect(input.headline.people).toContain("(mid-2022)");
});

it("the hot spot map shows flagged areas by their edges, and its key says so: no hatch, no pockets", () => {
  const scores = real.columns.get("imd25_average_score");
  if (!scores) throw new Error("The scores are missing.");
  const input = hotSpotInput(real.input, real.facts, scores, real.neighbours, real.permuted);
  const scene = layoutFigure(input, 600, 640, false);
  expect(scene.layers.find(({ id }) => id === "pockets")?.marks).toEqual([]);
  expect(textsOf(scene).join(" ")).not.toContain("Hidden pocket");
  const key = scene.layers.find(({ id }) => id === "key-strip")?.marks ?? [];
  const at = key.findIndex((mark) => mark.kind === "text" && mark.text === "Flagged by the rule");
  expect((key[at - 1] as RectMark).kind).toBe("rect");
  const first = layoutFigure(real.input, 1060, 800);
  expect(textsOf(first).join(" ")).toContain("Hidden pocket");
});

it("only ticked areas of the scope get a page: not those of another footprint, nor codes that do not exist", () => {
  const { areas, answer } = real.facts;
  const outside = areas.code.find((_, msoa) => !answer.scope.includes(msoa)) ?? "";
  expect(outside).toMatch(/^E02/);
  const text = ["001094", outside.slice(3), "999999", "001066"].join(".");
  expect(tickedAreas(text, real.facts)).toEqual(["E02001094", "E02001066"]);
  expect(tickedAreas("", real.facts)).toEqual([]);
});

it("the map of an area's page shows it and what touches it, and counts these only", () => {
  const { facts, neighbours, input } = real;
  const msoa = facts.areas.code.indexOf("E02001094");
  const part = areaInput(input, facts, msoa, neighbours);
  const touching = neighbours.targets.subarray(neighbours.offsets[msoa], neighbours.offsets[msoa + 1]);
  const codes = [msoa, ...touching].filter((one) => facts.answer.scope.includes(one));
  expect(part.map.areas.map(({ code }) => code).sort()).toEqual(
    codes.map((one) => facts.areas.code[one]).sort(),
  );
  expect(part.title).toBe(
    "Benchill South & Wythenshawe Central and the areas in NHS Greater Manchester that touch it",
  );
  expect(part.alt).toBe(`Map of ${part.title}.`);
  const { rows, noData, suppressed } = part.legend;
  expect(rows.reduce((sum, { areas }) => sum + areas, noData.areas + suppressed.areas)).toBe(codes.length);
  const scene = layoutBeside(part, 1060, 400);
  expect(scene.layers.find(({ id }) => id === "selection")?.marks).toHaveLength(2);
  expect(textsOf(scene).join(" ")).toContain("Benchill South");
  for (const { marks } of scene.layers)
    for (const mark of marks) if (mark.kind === "text") expect(mark.y).toBeLessThan(400);
});

it("the title of an area's map speaks of one area that touches it in the singular, and of none not at all", () => {
  const { facts, neighbours, input } = real;
  const msoa = facts.areas.code.indexOf("E02001094");
  const touching = [...neighbours.targets.subarray(neighbours.offsets[msoa], neighbours.offsets[msoa + 1])];
  const titleWith = (many: number): string => {
    const codes = [msoa, ...touching.slice(0, many)].map((one) => facts.areas.code[one]);
    const areas = input.map.areas.filter(({ code }) => codes.includes(code));
    return areaInput({ ...input, map: { ...input.map, areas } }, facts, msoa, neighbours).title;
  };
  expect(titleWith(1)).toBe(
    "Benchill South & Wythenshawe Central and the area in NHS Greater Manchester that touches it",
  );
  expect(titleWith(0)).toBe("Benchill South & Wythenshawe Central");
});

it("a card of numbers never lies on the areas it explains", () => {
  const { facts, neighbours, input } = real;
  for (const code of ["E02001094", "E02001066", "E02000988"]) {
    const part = areaInput(input, facts, facts.areas.code.indexOf(code), neighbours);
    const { layers } = layoutBeside(part, 1060, 400);
    const card = layers.find(({ id }) => id === "key")?.marks[0];
    if (card?.kind !== "rect") continue;
    const areas = layers.find(({ id }) => id === "areas")?.marks ?? [];
    for (const mark of areas)
      if (mark.kind === "path")
        for (const [, x, y] of mark.d.matchAll(/[ML](\S+) ([^MLZ]+)/g)) {
          const inside =
            Number(x) > card.x &&
            Number(x) < card.x + card.width &&
            Number(y) > card.y &&
            Number(y) < card.y + card.height;
          expect(inside).toBe(false);
        }
  }
});
