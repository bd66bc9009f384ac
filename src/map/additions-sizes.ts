import type { Stops } from "./widths";

/** Size of a service's mark by zoom, as a share of its drawing at one CSS pixel a point. */
export const SITE_SIZE: Stops = [
  [11, 0.75],
  [13, 0.95],
  [15, 1.15],
];
/** Radius of a mark that stands for several, by how many they are. */
export const MANY_RADIUS: Stops = [
  [0, 14],
  [100, 16],
  [1000, 19],
];
/** Its shape and its number, above and below its middle, in pixels. */
export const MANY_SHAPE = { size: 0.62, up: 6.5 } as const;
export const MANY_NUMBER = { size: 11, down: 6 } as const;

/** Size of a hexagon of Pride in Place by zoom, and how far left of its centre it stands: beside a hidden pocket's mark, not on it. */
export const PRIDE_SIZE: Stops = [
  [5, 0.3],
  [7, 0.5],
  [9, 0.75],
  [12, 1.05],
];
export const PRIDE_ASIDE = -22;
/** Outline of a selected MSOA, dashed: in its gaps a flag's outline is seen. */
export const PRIDE_LINE: Stops = [
  [7, 0.8],
  [10, 2],
  [13, 3.2],
];
export const PRIDE_CASING = 2.4;
export const PRIDE_DASH: [number, number] = [2.2, 1.8];
export const PRIDE_LINE_ZOOM = 7;

/** Where marks of several kinds that stand for many lie from their middles, so that those of one town are beside each other. */
export function manyAside(at: number, kinds: number): [x: number, y: number] {
  if (kinds < 2) return [0, 0];
  if (kinds === 2) return at === 0 ? [-17, 0] : [17, 0];
  return (
    (
      [
        [-17, -10],
        [17, -10],
        [0, 19],
      ] as const
    ).map(([x, y]): [number, number] => [x, y])[at] ?? [0, 0]
  );
}
