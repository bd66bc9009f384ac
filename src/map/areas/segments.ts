import { MESH_ORIGIN } from "../../model/area-mesh";
import type { AreaLines } from "../../worker/shapes";
import type { SideTest } from "../side-tests";

/** Lines to choose from. `skip`: 1 for MSOAs whose lines are drawn from elsewhere; null for none. */
export interface LineSource {
  readonly lines: AreaLines;
  readonly skip: Uint8Array | null;
}

/** Straight pieces of lines: x and y of one end and of the other, from `MESH_ORIGIN`, four numbers each. */
export type Segments = Float32Array;

/** The pieces of all lines whose two sides pass a test. */
export function segmentsOf(sources: readonly LineSource[], wanted: SideTest): Segments {
  const chosen: { readonly lines: AreaLines; readonly line: number }[] = [];
  let count = 0;
  for (const { lines, skip } of sources) {
    const { left, right, start } = lines;
    for (let line = 0; line < left.length; line++) {
      const [a, b] = [left[line] as number, right[line] as number];
      if (skip?.[a] || skip?.[b] || !wanted(a, b)) continue;
      chosen.push({ lines, line });
      count += Math.max(0, ((start[line + 1] as number) - (start[line] as number)) / 2 - 1);
    }
  }
  const segments = new Float32Array(4 * count);
  let at = 0;
  for (const { lines, line } of chosen) {
    const { points, start } = lines;
    for (let i = start[line] as number; i < (start[line + 1] as number) - 2; i += 2)
      for (let end = 0; end < 4; end++)
        segments[at++] = (points[i + end] as number) - (MESH_ORIGIN[end % 2] as number);
  }
  return segments;
}
