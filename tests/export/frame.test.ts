import { JSDOM } from "jsdom";
import { beforeAll, describe, expect, it } from "vitest";
import { altText } from "../../src/export/image/alt-text";
import { ASPECTS, type Aspect } from "../../src/export/image/aspect";
import { layoutFrame } from "../../src/export/image/layout";
import type { Scene, TextMark } from "../../src/export/image/scene";
import { svgOf } from "../../src/export/image/svg";
import { textWidth } from "../../src/export/image/text-width";
import { sourceLine } from "../../src/export/source-line";
import { frameInputOf } from "../../src/readings/export/image/frame-input-of";
import { LONGEST_TITLE, ownTitle } from "../../src/panels/export/own-title";
import { realFacts } from "./real-facts";

const aspects = Object.keys(ASPECTS) as Aspect[];
const textsOf = (scene: Scene): TextMark[] =>
  scene.layers.flatMap(({ marks }) => marks.filter((mark): mark is TextMark => mark.kind === "text"));
let real: Awaited<ReturnType<typeof realFacts>>;
beforeAll(async () => {
  real = await realFacts("E54000057");
}, 60_000);

describe.each(aspects)("a frame of %s", (aspect) => {
  it("is valid SVG that draws every area of the scope once, with its code and name", () => {
    const svg = svgOf(layoutFrame(real.input, aspect));
    const { document } = new JSDOM(svg, { contentType: "image/svg+xml" }).window;
    expect(document.querySelector("parsererror")).toBeNull();
    const paths = [...document.querySelectorAll("#layer-areas path")];
    const codes = Array.from(real.facts.answer.scope, (msoa) => real.facts.areas.code[msoa]);
    expect(paths.map(({ id }) => id).sort()).toEqual(codes.sort());
    expect(paths.every((path) => (path.getAttribute("d") ?? "").length > 8)).toBe(true);
    const flagged = paths.filter((path) => path.textContent.endsWith(", flagged"));
    expect(flagged).toHaveLength(real.facts.answer.areas.flagged);
    expect(document.querySelector("desc")?.textContent).toBe(
      `${real.input.alt} ${sourceLine(real.input.attributions)}`,
    );
  });

  it("says everything that docs/methods.md asks of an image", () => {
    const words = textsOf(layoutFrame(real.input, aspect))
      .map(({ text }) => text)
      .join(" ");
    const { input } = real;
    const said = [
      input.title,
      input.subtitle,
      input.footprint,
      input.headline.flagged,
      input.headline.of,
      input.headline.people,
      `Rule: ${input.rule}`,
      ...input.legend.rows.map(({ label }) => label),
      "areas of 5,000 to 15,000 people",
      "No data",
      "Big Local area, about here",
      "Hidden pocket",
      input.date,
      input.version,
      input.checkCode,
      input.link,
      "km",
      "Open Government Licence",
    ];
    for (const text of said) expect(words).toContain(text);
  });

  it("keeps title, answer and key above the footer", () => {
    const { layers } = layoutFrame(real.input, aspect);
    const rows = (...ids: string[]): number[] =>
      layers
        .filter(({ id }) => ids.includes(id))
        .flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === "text" ? [mark.y] : [])));
    expect(Math.max(...rows("words", "heading"))).toBeLessThan(Math.min(...rows("footer")) - 16);
  });

  it("keeps its words inside the frame", () => {
    const scene = layoutFrame(real.input, aspect);
    for (const { x, y, text, size, weight, anchor } of textsOf(scene)) {
      const width = textWidth(text, size, weight);
      const left = anchor === "middle" ? x - width / 2 : anchor === "end" ? x - width : x;
      expect([text, left >= 0, left + width <= scene.width, y <= scene.height]).toEqual([
        text,
        true,
        true,
        true,
      ]);
    }
  });
});

it("gives the same bytes for the same view", async () => {
  const again = await realFacts("E54000057");
  expect(svgOf(layoutFrame(again.input, "16:9"))).toBe(svgOf(layoutFrame(real.input, "16:9")));
});

it("never lets two names or numbers of areas overlap", () => {
  for (const aspect of aspects) {
    const scene = layoutFrame(real.input, aspect);
    const named = scene.layers.filter(({ id }) => id === "places" || id === "names" || id === "numbers");
    const boxes = named.flatMap(({ marks }) =>
      marks.flatMap((mark) => {
        if (mark.kind !== "text") return [];
        const half = textWidth(mark.text, mark.size, mark.weight) / 2;
        return [
          { text: mark.text, l: mark.x - half, r: mark.x + half, t: mark.y - mark.size * 0.72, b: mark.y },
        ];
      }),
    );
    expect(boxes.length).toBeGreaterThan(10);
    const clash = boxes.filter((a, i) =>
      boxes.some((b, j) => j > i && a.l < b.r && b.l < a.r && a.t < b.b && b.t < a.b),
    );
    expect(clash).toEqual([]);
  }
});

it("draws all 6,856 areas of England, and names no area twice", async () => {
  const { input } = await realFacts(null);
  const svg = svgOf(layoutFrame(input, "a4-portrait"));
  expect(new Set(svg.match(/<path id="E02\d{6}"/g)).size).toBe(6856);
}, 60_000);

it("is a file that slide programs take whole: a font of every machine first, and nothing that they drop", () => {
  const svg = svgOf(layoutFrame(real.input, "16:9"));
  expect(svg).toMatch(/^<\?xml[^>]*>\n<svg [^>]*font-family="Arial,/);
  expect(svg).not.toMatch(/<(?:style|clipPath|mask|pattern|foreignObject|filter|use|symbol|marker|image)\b/);
  expect(svg).not.toMatch(/\b(?:style|class|clip-path|paint-order|textLength|dominant-baseline)=/);
  const names = [...svg.matchAll(/inkscape:groupmode="layer" inkscape:label="([^"]+)"/g)].map(
    ([, name]) => name,
  );
  expect(names).toContain("Areas (MSOAs)");
  expect(new Set(names).size).toBe(names.length);
  expect(svgOf(layoutFrame(real.input, "16:9"), true)).toContain("Inter");
});

it("escapes a person's own title", () => {
  const scene = layoutFrame({ ...real.input, title: `<script>alert("1")</script> & more` }, "16:9");
  const svg = svgOf(scene);
  expect(svg).not.toContain("<script");
  expect(svg).toContain("&lt;script&gt;");
});

it("says a person's own title in the alt text, and drops it when it is the app's own again", () => {
  const map = real.input.map;
  const own = frameInputOf(real.facts, map, "Where to start in 2027?");
  expect(own.alt).toMatch(/^Where to start in 2027\? Map of NHS Greater Manchester/);
  expect(svgOf(layoutFrame(own, "16:9"))).toContain(
    '<title id="frame-title">Where to start in 2027?</title>',
  );
  expect(real.input.alt).toContain(`${real.input.title}. Map of`);
  expect(ownTitle(` ${real.input.title} `, real.input.title)).toBe("");
  expect(ownTitle("", real.input.title)).toBe("");
  expect(ownTitle("x".repeat(500), real.input.title)).toHaveLength(LONGEST_TITLE);
});

it("speaks of one marked place in the singular, and of none not at all", () => {
  const { map } = real.input;
  const one = altText({ ...real.input, map: { ...map, bigLocal: map.bigLocal.slice(0, 1) } });
  expect(one).toContain("1 Big Local area is marked, about where it is.");
  expect(altText({ ...real.input, map: { ...map, bigLocal: [] } })).not.toContain("Big Local");
  const mark = { name: "Bury", x: 0, y: 0 };
  const withPride = (neighbourhoods: number, towns: number): string => {
    const marks = (many: number) => Array<typeof mark>(many).fill(mark);
    const pride = { edges: [], neighbourhoods: marks(neighbourhoods), towns: marks(towns) };
    return altText({ ...real.input, map: { ...map, pride } });
  };
  expect(withPride(1, 1)).toContain("Pride in Place: 1 selected neighbourhood and 1 town are marked.");
  expect(withPride(0, 1)).toContain("Pride in Place: 1 town is marked.");
  expect(withPride(3, 0)).toContain("Pride in Place: 3 selected neighbourhoods are marked.");
  expect(withPride(0, 0)).not.toContain("Pride in Place");
});

it("keeps its words in place under the longest title", () => {
  const title = "Where deprivation concentrates in all the wide moors, mills and towns "
    .repeat(3)
    .slice(0, LONGEST_TITLE);
  for (const aspect of aspects) {
    const { layers } = layoutFrame(frameInputOf(real.facts, real.input.map, title), aspect);
    const rows = (...ids: string[]): number[] =>
      layers
        .filter(({ id }) => ids.includes(id))
        .flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === "text" ? [mark.y] : [])));
    expect(Math.max(...rows("words", "heading"))).toBeLessThan(Math.min(...rows("footer")));
  }
});

it("counts in its key the areas of the place, not of the footprint around it", async () => {
  const { facts, input } = await realFacts("E54000057", "E08000001");
  const { rows, noData, suppressed } = input.legend;
  const sum = rows.reduce((total, { areas }) => total + areas, noData.areas + suppressed.areas);
  expect(sum).toBe(facts.answer.scope.length);
  expect(sum).toBe(35);
}, 60_000);
