import type { Stops } from "./widths";

/** Size of the marks by zoom, as a share of their drawing at one CSS pixel a point (icons.ts). */
export const POCKET_SIZE: Stops = [
  [6.5, 0.35],
  [9, 0.7],
  [12, 1.1],
];
export const BIG_LOCAL_SIZE: Stops = [
  [5, 0.25],
  [7, 0.5],
  [9, 0.8],
  [12, 1.15],
];
/** From this zoom hidden pockets are marked. */
export const POCKET_ZOOM = 6.5;

/** Radius of the ring around a picked area, to the middle of its line, and the widths of its halo and its line. */
export const RING_RADIUS = 15;
export const RING_WIDTHS = { halo: 6, line: 2.5 } as const;

/** Where a mark of voice stands from the centre of its area, in pixels: beside a pocket's mark, not on it. */
export const ASIDE: [number, number] = [12, -12];
/** Radius of a mark of voice by its number of entries: wide enough for up to 9, 99 and more. */
export const VOICE_RADIUS: Stops = [
  [0, 8],
  [10, 10],
  [100, 13],
];

/** People that a place needs to be named, from each zoom on. Towns join as there is room for them. */
export const PEOPLE_FROM: Stops = [
  [0, 240_000],
  [6, 180_000],
  [7, 110_000],
  [8, 60_000],
  [9, 25_000],
  [10, 10_000],
  [11, 4000],
  [12, 0],
];
/** Size of a place's name in pixels, by zoom and by its people. */
export const NAME_SIZE: readonly (readonly [zoom: number, byPeople: Stops])[] = [
  [
    5,
    [
      [100_000, 10.5],
      [1_000_000, 13],
    ],
  ],
  [
    10,
    [
      [5000, 11],
      [200_000, 16],
    ],
  ],
  [
    13,
    [
      [5000, 12],
      [200_000, 19],
    ],
  ],
];
/** Longest line of a name, and the way from a place to a name beside it, in sizes of its letters. */
export const NAME_WIDTH = 8;
export const NAME_AWAY = 0.4;

/** The value of the last stop that is reached. */
export const stepAt = (stops: Stops, at: number): number =>
  stops.findLast(([from]) => at >= from)?.[1] ?? stops[0]?.[1] ?? 0;
