import type { SetOfChanges } from "./arrangements";
import { effectOf, type Effect } from "./effect";
import { leaveOneOut, type LeftOut } from "./leave-one-out";
import { leastP } from "./permutation-test";

/** People counted, of all, at one time. */
export interface Counted {
  readonly n: number;
  readonly total: number;
}

/** An area's counts: before the start, after it, and where there is one at an earlier time still. */
export interface AreaCounts {
  readonly earlier?: Counted;
  readonly before: Counted;
  readonly after: Counted;
}

/** What a pilot showed. Shares and changes are proportions; people are those of the pilots after the start. */
export interface Evaluation {
  readonly effect: Effect;
  /** The estimate in people: times the pilots' total after the start. */
  readonly people: number;
  readonly peopleOf: number;
  readonly leastP: number;
  /** Each area left out in turn. */
  readonly leftOut: readonly LeftOut[];
  /** The same on the time before the start; null where an area has no earlier count. */
  readonly placebo: Effect | null;
}

const shareOf = ({ n, total }: Counted): number => n / total;

/** Changes of matched sets of areas, the pilot first in each, weighted by the people at the earlier of the two times. */
function changesOf(
  sets: readonly (readonly AreaCounts[])[],
  from: (area: AreaCounts) => Counted,
  to: (area: AreaCounts) => Counted,
): SetOfChanges[] {
  return sets.map((areas) => ({
    change: areas.map((area) => shareOf(to(area)) - shareOf(from(area))),
    weight: areas.map((area) => from(area).total),
  }));
}

/** Effect of a pilot by difference in differences, with what would overturn it (docs/methods.md, Pilots). Totals are above 0. */
export function evaluatePilot(sets: readonly (readonly AreaCounts[])[], seed: number): Evaluation {
  const changes = changesOf(
    sets,
    ({ before }) => before,
    ({ after }) => after,
  );
  const effect = effectOf(changes, seed);
  const peopleOf = sets.reduce((sum, [pilot]) => sum + (pilot?.after.total ?? 0), 0);
  const hasEarlier = sets.every((areas) => areas.every(({ earlier }) => earlier));
  const earlierOf = ({ earlier, before }: AreaCounts): Counted => earlier ?? before;
  return {
    effect,
    people: effect.estimate * peopleOf,
    peopleOf,
    leastP: leastP(sets.map(({ length }) => length)),
    leftOut: leaveOneOut(changes),
    placebo: hasEarlier
      ? effectOf(
          changesOf(sets, earlierOf, ({ before }) => before),
          seed,
        )
      : null,
  };
}
