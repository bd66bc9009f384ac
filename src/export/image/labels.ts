import { overlaps } from "./fit";
import type { Box } from "./frame-map";
import { textWidth } from "./text-width";
import { balance } from "./wrap";

/** A name that wants a place: its point, and how wide its area is in the frame. */
export interface Seed {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly room: number;
}

export interface PlacedName {
  /** Position in the seeds. */
  readonly seed: number;
  readonly lines: readonly string[];
  /** Middle of the block of lines. */
  readonly x: number;
  readonly y: number;
  /** Where the label does not lie on its area: the area's point, to be marked with a dot. */
  readonly dot?: readonly [number, number];
  /** From the label's edge to the area's point, where the label stands apart from it. */
  readonly leader?: readonly [number, number, number, number];
}

export const LEADING = 1.16;
const LONGEST = 8.5;

/** The room of a name that is placed, in the type of names. */
export const boxOfName = ({ x, y, lines }: PlacedName, size: number): Box => {
  const half = Math.max(...lines.map((line) => textWidth(line, size, 600))) / 2 + 3;
  const tall = (lines.length * size * LEADING) / 2 + 2;
  return [x - half, y - tall, x + half, y + tall];
};

const blockOf = (x: number, y: number, width: number, height: number): Box => [
  x - width / 2,
  y - height / 2,
  x + width / 2,
  y + height / 2,
];

/** Small boxes along a line, so that boxes can be tested against it. */
function beads(x0: number, y0: number, x1: number, y1: number): Box[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(x1 - x0, y1 - y0) / 6));
  return Array.from({ length: steps }, (_, i) => {
    const t = (i + 0.5) / steps;
    return blockOf(x0 + t * (x1 - x0), y0 + t * (y1 - y0), 3, 3);
  });
}

/** Where a leader leaves a box on its way to a point: the nearest point of the box. */
const nearest = (box: Box, x: number, y: number): [number, number] => [
  Math.min(Math.max(x, box[0]), box[2]),
  Math.min(Math.max(y, box[1]), box[3]),
];

/** Directions in the order of cartographers' taste: right, left, above, below, then the diagonals. */
const DIRECTIONS = [0, 180, 270, 90, 315, 45, 225, 135, 292, 248, 68, 112].map(
  (angle) => (angle * Math.PI) / 180,
);
const DISTANCES = [10, 26, 46, 72, 104];
/** Points nearer to each other than this have their names on the sides on which they lie: a reader takes the left name for the left area. */
const CLOSE = 24;

/** The side on which a seed lies of the nearest other one that is close: 1 right, -1 left, 0 where none is. */
function sideOf(seeds: readonly Seed[], i: number): number {
  const { x, y } = seeds[i] as Seed;
  let [least, side] = [CLOSE, 0];
  seeds.forEach((other, j) => {
    const apart = Math.hypot(x - other.x, y - other.y);
    if (j !== i && apart < least) [least, side] = [apart, Math.sign(x - other.x)];
  });
  return side;
}

/** Directions of taste, those towards the other side last. */
const directionsOn = (side: number): readonly number[] => {
  const off = (angle: number): number => Number(Math.cos(angle) * side < -0.01);
  return side === 0 ? DIRECTIONS : DIRECTIONS.toSorted((a, b) => off(a) - off(b));
};

function* candidates(
  seed: Seed,
  width: number,
  height: number,
  rings: number,
  side: number,
): Generator<[number, number, boolean]> {
  if (seed.room >= width * 0.9) yield [seed.x, seed.y, false];
  for (const distance of DISTANCES.slice(0, rings)) {
    for (const angle of directionsOn(side)) {
      const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
      yield [seed.x + cos * (distance + width / 2), seed.y + sin * (distance + height / 2), distance > 10];
    }
  }
}

/**
 * Puts names beside or on their points without overlaps, in the order given, greedily. `taken` are boxes to keep free
 * (marks, the inset); every seed's own point is kept free of others' names as well. Names that find no room are left out.
 * `rings` is how far out to try: 1 keeps names beside their points, without leader lines.
 */
export function placeNames(
  seeds: readonly Seed[],
  taken: readonly Box[],
  within: Box,
  size: number,
  rings = DISTANCES.length,
): PlacedName[] {
  const points = seeds.map(({ x, y }) => blockOf(x, y, 8, 8));
  const fixed: Box[] = [...taken];
  const placed: PlacedName[] = [];
  seeds.forEach((seed, i) => {
    const lines = balance(seed.name, size, 600, size * LONGEST);
    const width = Math.max(...lines.map((line) => textWidth(line, size, 600))) + 6;
    const height = lines.length * size * LEADING + 4;
    for (const [x, y, far] of candidates(seed, width, height, rings, sideOf(seeds, i))) {
      const box = blockOf(x, y, width, height);
      if (box[0] < within[0] || box[1] < within[1] || box[2] > within[2] || box[3] > within[3]) continue;
      if (fixed.some((other) => overlaps(box, other))) continue;
      if (points.some((point, j) => j !== i && overlaps(box, point))) continue;
      const end = nearest(box, seed.x, seed.y);
      const line = far ? beads(end[0], end[1], seed.x, seed.y) : [];
      if (line.some((bead) => fixed.some((other) => overlaps(bead, other)))) continue;
      fixed.push(box, ...line);
      placed.push({
        seed: i,
        lines,
        x,
        y,
        ...(x === seed.x && y === seed.y ? {} : { dot: [seed.x, seed.y] as const }),
        ...(far ? { leader: [end[0], end[1], seed.x, seed.y] as const } : {}),
      });
      return;
    }
  });
  return placed;
}

interface Spot {
  readonly at: readonly [number, number];
  /** The disc's box, and the line to its point when it had to move. */
  readonly boxes: readonly Box[];
}

function* spots(x: number, y: number, r: number): Generator<Spot> {
  for (const distance of [0, 1.2, 2.2, 3.4, 4.8, 6.4, 8.2, 10.4, 13].map((times) => times * r)) {
    for (const angle of distance === 0 ? [0] : DIRECTIONS) {
      const at = [x + distance * Math.cos(angle), y + distance * Math.sin(angle)] as const;
      const box = blockOf(...at, 2 * r, 2 * r);
      const line = distance > r * 1.5 ? beads(...at, x, y).filter((bead) => !overlaps(bead, box)) : [];
      yield { at, boxes: [box, ...line] };
    }
  }
}

/**
 * Puts numbered discs of radius `r` at or close to their points without overlaps; null where there is no room. The line
 * to a disc that moved keeps clear of other labels where it can. None leaves `within`.
 */
export function placeDiscs(
  points: readonly { readonly x: number; readonly y: number }[],
  taken: readonly Box[],
  r: number,
  within: Box = [-Infinity, -Infinity, Infinity, Infinity],
): (readonly [number, number] | null)[] {
  const fixed = [...taken];
  const inside = (box: Box): boolean =>
    box[0] >= within[0] && box[1] >= within[1] && box[2] <= within[2] && box[3] <= within[3];
  const free = (box: Box): boolean => inside(box) && !fixed.some((other) => overlaps(box, other));
  return points.map(({ x, y }) => {
    const all = [...spots(x, y, r)];
    const spot =
      all.find(({ boxes }) => boxes.every(free)) ?? all.find(({ boxes }) => boxes.slice(0, 1).every(free));
    if (!spot) return null;
    fixed.push(...spot.boxes);
    return spot.at;
  });
}
