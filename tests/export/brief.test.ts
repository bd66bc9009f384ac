import { beforeAll, expect, it } from "vitest";
import { layoutFigure } from "../../src/export/image/layout";
import type { RectMark, Scene, TextMark } from "../../src/export/image/scene";
import { hotSpotInput } from "../../src/panels/export/brief/hot-spot-input";
import { sayBigLocal } from "../../src/panels/export/brief/say-big-local";
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

it("the hot spot map shows flagged areas by their edges, and its key says so: no hatch, no pockets", () => {
  const scores = real.columns.get("imd25_average_score");
  if (!scores) throw new Error("The scores are missing.");
  const input = hotSpotInput(real.input, real.facts, scores, real.neighbours);
  const scene = layoutFigure(input, 600, 640, false);
  expect(scene.layers.find(({ id }) => id === "pockets")?.marks).toEqual([]);
  expect(textsOf(scene).join(" ")).not.toContain("Hidden pocket");
  const key = scene.layers.find(({ id }) => id === "key-strip")?.marks ?? [];
  const at = key.findIndex((mark) => mark.kind === "text" && mark.text === "Flagged by the rule");
  expect((key[at - 1] as RectMark).kind).toBe("rect");
  const first = layoutFigure(real.input, 1060, 800);
  expect(textsOf(first).join(" ")).toContain("Hidden pocket");
});
