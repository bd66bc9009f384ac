import { expect, it } from "vitest";
import { ADDITION_COLOURS } from "../../../src/config/additions";
import { PAPER } from "../../../src/config/palettes";
import { PRIDE_DASH, PRIDE_LINE } from "../../../src/map/additions-sizes";
import { drawPlan, drawPride } from "../../../src/map/flat/draw-lines";
import { lineSet } from "../../../src/map/flat/line-set";
import { lookingAt } from "../../../src/map/flat/view";
import type { MapModel } from "../../../src/map/model";
import { BARRIER_DASH, BARRIER_INSET, planLine, valueAt } from "../../../src/map/widths";

const view = lookingAt({ x: 0, y: 0, zoom: 0, width: 800, height: 600 }, { lng: -2.2, lat: 53.5, zoom: 10 });
// One line through the middle of the view, between the areas 0 and 1.
const points = Float64Array.of(view.x - 1e-4, view.y, view.x + 1e-4, view.y);
const england = lineSet(
  { points, start: Int32Array.of(0, 4), left: Int32Array.of(0), right: Int32Array.of(1) },
  true,
);
const drawn = { england, detail: null, detailed: null };

/** A canvas that remembers of each stroke its colour and its dashes. */
function recorder() {
  const strokes: { colour: string; dash: readonly number[] }[] = [];
  let dash: readonly number[] = [];
  const context = {
    ...{ strokeStyle: "", lineWidth: 0, globalAlpha: 1, lineCap: "butt", lineJoin: "miter" },
    setLineDash: (next: readonly number[]) => (dash = next),
    stroke: () => strokes.push({ colour: context.strokeStyle, dash }),
    ...{ beginPath: () => 0, moveTo: () => 0, lineTo: () => 0, save: () => 0, restore: () => 0 },
  };
  return { context: context as unknown as CanvasRenderingContext2D, strokes };
}

it("a plan's barriers are dashed in its lines, which are not", () => {
  const { context, strokes } = recorder();
  const plan = { of: Int16Array.of(0, 0), names: [], barriers: [[0, 1]] };
  drawPlan(context, drawn, view, { theme: "light", plan } as unknown as MapModel);
  const { label, labelHalo } = PAPER.light;
  const width = valueAt(planLine(BARRIER_INSET), view.zoom);
  expect(strokes).toEqual([
    { colour: labelHalo, dash: [] },
    { colour: label, dash: [] },
    { colour: labelHalo, dash: BARRIER_DASH.map((part) => part * width) },
  ]);
});

it("the outline of a neighbourhood of Pride in Place is dashed over a whole casing", () => {
  const { context, strokes } = recorder();
  const model = { theme: "light", additions: { pride: { of: Int32Array.of(0, -1) } } } as unknown as MapModel;
  drawPride(context, drawn, view, model, "casing");
  drawPride(context, drawn, view, model, "dashes");
  const width = valueAt(PRIDE_LINE, view.zoom);
  expect(strokes.map(({ dash }) => dash)).toEqual([[], PRIDE_DASH.map((part) => part * width)]);
  expect(strokes[1]?.colour).toBe(ADDITION_COLOURS.light.pride);
});
