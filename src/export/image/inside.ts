import { boundsOf } from "./fit";
import type { Line } from "./frame-map";
import { crossings } from "./scanline";

/** A point well inside rings: the middle of the longest of nine level cuts. Null for no rings. Map units in and out. */
export function pointInside(rings: readonly Line[]): [number, number] | null {
  const bounds = boundsOf(rings);
  if (!bounds) return null;
  let best: [number, number] = [(bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2];
  let longest = -1;
  for (let step = 1; step <= 9; step++) {
    const y = bounds[1] + ((bounds[3] - bounds[1]) * step) / 10;
    // Level cut: 0 x + 1 y = y; positions run along (-1, 0), so x is minus the position.
    const along = crossings(rings, 0, 1, y);
    for (let i = 0; i + 1 < along.length; i += 2) {
      const length = (along[i + 1] as number) - (along[i] as number);
      // The middle cuts are better by a little, so that a point does not sit at an edge for a hair.
      const worth = length * (1 - Math.abs(step - 5) / 20);
      if (worth > longest) {
        longest = worth;
        best = [-((along[i] as number) + (along[i + 1] as number)) / 2, y];
      }
    }
  }
  return best;
}
