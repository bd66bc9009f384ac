import { effectOf, type Effect } from "./effect";

/** A pilot's effect over several points in time. */
export interface EventStudy {
  /** Mean of the points after the start less mean of those before, pilots less comparators. */
  readonly overall: Effect;
  /** Change from the last point before the start to each other point, by the point's position: those before it are placebos. */
  readonly points: readonly { readonly at: number; readonly effect: Effect }[];
}

/**
 * Difference in differences over several points (docs/methods.md, Pilots). `sets` are indices of areas, the pilot first;
 * `courses` holds each point's values of all areas, in time's order; `firstAfter` is the position of the first point after the start.
 */
export function eventStudy(
  sets: readonly (readonly number[])[],
  courses: readonly Float64Array[],
  weight: ArrayLike<number>,
  firstAfter: number,
  seed: number,
): EventStudy {
  const valueAt = (point: number, i: number): number => courses[point]?.[i] ?? NaN;
  const meanOver = (points: readonly number[], i: number): number =>
    points.reduce((sum, point) => sum + valueAt(point, i), 0) / points.length;
  const moved = (from: readonly number[], to: readonly number[]): Effect =>
    effectOf(
      sets.map((set) => ({
        change: set.map((i) => meanOver(to, i) - meanOver(from, i)),
        weight: set.map((i) => weight[i] as number),
      })),
      seed,
    );
  const all = [...courses.keys()];
  const last = firstAfter - 1;
  return {
    overall: moved(all.slice(0, firstAfter), all.slice(firstAfter)),
    points: all.filter((at) => at !== last).map((at) => ({ at, effect: moved([last], [at]) })),
  };
}
