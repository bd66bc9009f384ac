import type { Effect } from "./effect";
import { eventStudy, overallChanges, type Courses, type PointEffect } from "./event-study";
import { leaveOneOut, type LeftOut } from "./leave-one-out";
import { leastP } from "./permutation-test";
import { placeboStart, type PlaceboStart } from "./placebo-start";

/** People counted, of all, at one time. */
export interface Counted {
  readonly n: number;
  readonly total: number;
}

/** Counts over time: by matched set (the pilot first), by area, by point. Totals are above 0. */
export interface OverTime {
  readonly counts: readonly (readonly (readonly Counted[])[])[];
  /** Position of the first point after the start: at least one lies before it. */
  readonly firstAfter: number;
  readonly seed: number;
}

/** What a pilot showed. Shares and changes are proportions; people are those of the pilots at the last point. */
export interface Evaluation {
  /** Mean of the points after the start less mean of those before it. */
  readonly effect: Effect;
  /** The estimate in people: times the pilots' total at the last point. */
  readonly people: number;
  readonly peopleOf: number;
  readonly leastP: number;
  /** Each area left out in turn. */
  readonly leftOut: readonly LeftOut[];
  /** The same on the time before the start; null where one point lies there. */
  readonly placebo: PlaceboStart | null;
  /** The last point before the start against every other one. */
  readonly points: readonly PointEffect[];
}

/** The shares of all areas in one row for each point, weighted by people at the last point before the start. */
function coursesOf({ counts, firstAfter }: OverTime): Courses {
  const areas = counts.flat();
  const at = (point: number, of: (one: Counted) => number): Float64Array =>
    Float64Array.from(areas, (area) => of(area[point] as Counted));
  let next = 0;
  return {
    sets: counts.map((set) => set.map(() => next++)),
    courses: [...(areas[0] ?? []).keys()].map((point) => at(point, ({ n, total }) => n / total)),
    weight: at(firstAfter - 1, ({ total }) => total),
    firstAfter,
  };
}

/** Effect of a pilot by difference in differences over all its points, with what would overturn it (docs/methods.md, Pilots). Yields the share done. */
export function* evaluatePilot(ask: OverTime): Generator<number, Evaluation, void> {
  const { counts, seed } = ask;
  const all = coursesOf(ask);
  const study = yield* eventStudy(all, seed);
  const peopleOf = counts.reduce((sum, [pilot]) => sum + (pilot?.at(-1)?.total ?? 0), 0);
  return {
    effect: study.overall,
    people: study.overall.estimate * peopleOf,
    peopleOf,
    leastP: leastP(counts.map(({ length }) => length)),
    leftOut: leaveOneOut(overallChanges(all)),
    placebo: placeboStart(study),
    points: study.points,
  };
}
