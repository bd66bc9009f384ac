import type { Box, Line } from "./frame-map";

/** From map units to frame units: x' = x * k + dx, y' = y * k + dy. */
export interface Transform {
  readonly k: number;
  readonly dx: number;
  readonly dy: number;
}

/** Bounds of lines; null when there are none. */
export function boundsOf(lines: Iterable<Line>): Box | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const line of lines) {
    for (let i = 0; i + 1 < line.length; i += 2) {
      const x = line[i] as number;
      const y = line[i + 1] as number;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
    }
  }
  return left <= right ? [left, top, right, bottom] : null;
}

/** The transform that shows `bounds` whole and in the middle of `box`, with `padding` on every side. */
export function fitTo(bounds: Box, box: Box, padding: number): Transform {
  const width = Math.max(bounds[2] - bounds[0], 1e-9);
  const height = Math.max(bounds[3] - bounds[1], 1e-9);
  const k = Math.min((box[2] - box[0] - 2 * padding) / width, (box[3] - box[1] - 2 * padding) / height);
  return {
    k,
    dx: (box[0] + box[2]) / 2 - (k * (bounds[0] + bounds[2])) / 2,
    dy: (box[1] + box[3]) / 2 - (k * (bounds[1] + bounds[3])) / 2,
  };
}

/** The part of the map, in map units, that a box of the frame shows. */
export const shownBy = (box: Box, { k, dx, dy }: Transform): Box => [
  (box[0] - dx) / k,
  (box[1] - dy) / k,
  (box[2] - dx) / k,
  (box[3] - dy) / k,
];

/** Whether two boxes share a point. */
export const overlaps = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
