import type { MultiLineString, Position } from "geojson";
import type { PlanDrawing } from "../model/plan-drawing";

/** Lines between areas as they are drawn, with the areas on both sides of each. */
export interface Lines {
  readonly shapes: readonly (readonly (readonly Position[])[])[];
  readonly left: Int32Array;
  readonly right: Int32Array;
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
  const coordinates = lines.shapes.flatMap((parts, at) => {
    const [a, b] = [lines.left[at] ?? -1, lines.right[at] ?? -1];
    const drawn = home(a) !== home(b) && !skip?.[a] && !skip?.[b];
    return drawn ? parts.map((part) => [...part]) : [];
  });
  return { type: "MultiLineString", coordinates };
}
