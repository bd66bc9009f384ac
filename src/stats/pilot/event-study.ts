import type { SetOfChanges } from "./arrangements";
import { effectOf, testedEffect, type Effect } from "./effect";

/** What areas compared showed over time. */
export interface Courses {
  /** Indices of areas, the pilot first in each set. */
  readonly sets: readonly (readonly number[])[];
  /** Each point's values of all areas, in time's order. */
  readonly courses: readonly Float64Array[];
  readonly weight: ArrayLike<number>;
  /** Position of the first point after the start: at least one lies before it. */
  readonly firstAfter: number;
}

/** An effect between the last point before the start and another one, by the other's position. */
export interface PointEffect {
  readonly at: number;
  readonly effect: Effect;
}

/** A pilot's effect over several points in time. */
export interface EventStudy {
  /** Mean of the points after the start less mean of those before, pilots less comparators. */
  readonly overall: Effect;
  /** Change from the last point before the start to each other point: those before it are placebos. */
  readonly points: readonly PointEffect[];
  /** Of each point before the last one before the start, in time's order: its statistic in every arrangement, the true one first. */
  readonly earlier: readonly Float64Array[];
}

/** Change of each area from the mean of some points to the mean of others, as sets. */
export function changesBetween(
  { sets, courses, weight }: Courses,
  from: readonly number[],
  to: readonly number[],
): SetOfChanges[] {
  const meanOver = (points: readonly number[], i: number): number =>
    points.reduce((sum, point) => sum + (courses[point]?.[i] ?? NaN), 0) / points.length;
  return sets.map((set) => ({
    change: set.map((i) => meanOver(to, i) - meanOver(from, i)),
    weight: set.map((i) => weight[i] as number),
  }));
}

/** Change of each area from the mean of all points before the start to the mean of all points after it. */
export function overallChanges(all: Courses): SetOfChanges[] {
  const points = [...all.courses.keys()];
  return changesBetween(all, points.slice(0, all.firstAfter), points.slice(all.firstAfter));
}

/** Difference in differences over several points (docs/methods.md, Pilots). Yields the share done before each comparison. */
export function* eventStudy(all: Courses, seed: number): Generator<number, EventStudy, void> {
  const last = all.firstAfter - 1;
  yield 0;
  const overall = effectOf(overallChanges(all), seed);
  const points: PointEffect[] = [];
  const earlier: Float64Array[] = [];
  for (const at of all.courses.keys()) {
    if (at === last) continue;
    yield (points.length + 1) / all.courses.length;
    // The same seed and sizes: the same arrangements for every point.
    const { effect, statistic } = testedEffect(changesBetween(all, [last], [at]), seed);
    points.push({ at, effect });
    if (at < last) earlier.push(statistic);
  }
  return { overall, points, earlier };
}
