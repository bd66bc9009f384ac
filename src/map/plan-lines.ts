import type { MultiLineString, Position } from "geojson";
import type { PlanDrawing } from "../model/plan-drawing";

/** Lines between areas as they are drawn, with the areas on both sides of each. */
export interface Lines {
  readonly shapes: readonly (readonly (readonly Position[])[])[];
  readonly left: Int32Array;
  readonly right: Int32Array;
}

/** The lines whose two sides pass a test, without those of areas that are drawn from elsewhere (`skip`: 1). */
function linesWhere(
  { shapes, left, right }: Lines,
  skip: Uint8Array | null,
  test: (left: number, right: number) => boolean,
): MultiLineString {
  const coordinates = shapes.flatMap((parts, at) => {
    const [a, b] = [left[at] ?? -1, right[at] ?? -1];
    return test(a, b) && !skip?.[a] && !skip?.[b] ? parts.map((part) => [...part]) : [];
  });
  return { type: "MultiLineString", coordinates };
}

/**
 * The lines between neighbourhoods, and around those at the edge of the plan: lines whose two sides are not in the same one.
 * `skip`: 1 for areas whose lines are drawn from elsewhere.
 */
export function planLines(
  { of }: Pick<PlanDrawing, "of">,
  lines: Lines,
  skip: Uint8Array | null,
): MultiLineString {
  const home = (i: number): number => (i < 0 ? -1 : (of[i] ?? -1));
  return linesWhere(lines, skip, (a, b) => home(a) !== home(b));
}

/** Whether a line is a barrier, by the areas on its two sides. */
export function isBarrier({
  barriers,
}: Pick<PlanDrawing, "barriers">): (left: number, right: number) => boolean {
  const all = new Set(barriers.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  return (left, right) => all.has(`${left} ${right}`);
}

/** The lines that people marked as barriers. */
export const barrierLines = (
  plan: Pick<PlanDrawing, "barriers">,
  lines: Lines,
  skip: Uint8Array | null,
): MultiLineString => linesWhere(lines, skip, isBarrier(plan));
