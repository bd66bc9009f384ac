import type { MultiPolygon, Polygon } from "topojson-specification";

type Shape = Polygon | MultiPolygon;
type Point = readonly [x: number, y: number];
/** Positions of an arc from the origin, not from one another. */
type Line = readonly Point[];

/** A stretch between two points of an arc: the second is at place `at` of it. */
interface Segment {
  readonly arc: number;
  readonly at: number;
  readonly from: Point;
  readonly to: Point;
  readonly left: number;
  readonly right: number;
}

/** Each dropped point may let two stretches cross that did not; so many rounds have always been more than enough. */
const ROUNDS = 12;

const plain = (arc: number): number => (arc < 0 ? ~arc : arc);
const arcsOf = (shape: Shape): number[] => shape.arcs.flat(2).map(plain);

/** Twice the signed area of a triangle: which side of a line a point is on, 0 where it is on it. */
const turn = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number =>
  (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);

/** Whether two stretches cross within both, their ends left out. */
const cross = (a: Point, b: Point, c: Point, d: Point): boolean =>
  turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;

function segmentsOf(shape: Shape, lines: readonly Line[]): Segment[] {
  const segments = [...new Set(arcsOf(shape))].flatMap((arc) => {
    const line = lines[arc] ?? [];
    return line.slice(1).map((to, i): Segment => {
      const from = line[i] as Point;
      return { arc, at: i + 1, from, to, left: Math.min(from[0], to[0]), right: Math.max(from[0], to[0]) };
    });
  });
  return segments.sort((a, b) => a.left - b.left);
}

function* crossings(segments: readonly Segment[]): Generator<readonly [Segment, Segment]> {
  for (const [i, one] of segments.entries())
    for (let j = i + 1; j < segments.length; j++) {
      const other = segments[j] as Segment;
      if (other.left > one.right) break;
      if (cross(one.from, one.to, other.from, other.to)) yield [one, other];
    }
}

/** One arc that is a ring by itself, which needs three corners. */
const isRing = (line: Line): boolean =>
  line[0]?.[0] === line.at(-1)?.[0] && line[0]?.[1] === line.at(-1)?.[1];

interface Drop {
  readonly arc: number;
  readonly at: number;
  /** How much of an area it moves. */
  readonly moves: number;
}

/** The inner point of the two arcs whose loss undoes the crossing and moves least; undefined where every end is shared with other arcs. */
function dropFor([one, other]: readonly [Segment, Segment], lines: readonly Line[]): Drop | undefined {
  const options = [one, other].flatMap((segment) =>
    [segment.at - 1, segment.at].flatMap((at): (Drop & { readonly mends: boolean })[] => {
      const line = lines[segment.arc] ?? [];
      const [before, point, after] = [line[at - 1], line[at], line[at + 1]];
      if (!before || !point || !after || (isRing(line) && line.length <= 4)) return [];
      const facing = segment === one ? other : one;
      const mends = !cross(before, after, facing.from, facing.to);
      return [{ arc: segment.arc, at, moves: Math.abs(turn(before, point, after)), mends }];
    }),
  );
  return options.sort((a, b) => Number(b.mends) - Number(a.mends) || a.moves - b.moves)[0];
}

/**
 * Lines of a topology without the points that make a shape cross itself, so that readers of simple features take it. The lines
 * are shared, so neighbours still meet. Published boundaries cross by a metre in a few places, England's overview in some seventy.
 * `shapes` name the lines. Where every end of a crossing is shared with other lines it stays, as does a ring that only touches itself.
 */
export function untangle(lines: readonly Line[], shapes: readonly Shape[]): Line[] {
  const kept = [...lines];
  let look: readonly Shape[] = shapes;
  for (let round = 0; round < ROUNDS && look.length > 0; round++) {
    const touched = new Set<number>();
    for (const shape of look)
      for (const pair of crossings(segmentsOf(shape, kept))) {
        // The places of points that follow a dropped one have moved: those wait for the next round.
        if (pair.some(({ arc }) => touched.has(arc))) continue;
        const drop = dropFor(pair, kept);
        if (!drop) continue;
        touched.add(drop.arc);
        kept[drop.arc] = (kept[drop.arc] ?? []).filter((_, at) => at !== drop.at);
      }
    look = shapes.filter((shape) => arcsOf(shape).some((arc) => touched.has(arc)));
  }
  return kept;
}
