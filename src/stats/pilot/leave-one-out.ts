import type { SetOfChanges } from "./arrangements";
import { differenceInChanges } from "./difference";

/** The estimate without one area: its set, and its place in the set (0 is the pilot, and its whole set is left out with it). */
export interface LeftOut {
  readonly set: number;
  readonly at: number;
  readonly estimate: number;
}

const without = <T>(list: readonly T[], at: number): T[] => list.filter((_, i) => i !== at);

/** The weighted estimate with each area left out in turn, where a pilot and a comparator remain. */
export const leaveOneOut = (sets: readonly SetOfChanges[]): LeftOut[] =>
  sets
    .flatMap((one, set) =>
      one.change.map((_, at) => {
        const others = without(sets, set);
        const rest = { change: without(one.change, at), weight: without(one.weight, at) };
        return { set, at, estimate: differenceInChanges(at === 0 ? others : [...others, rest]) };
      }),
    )
    .filter(({ estimate }) => !Number.isNaN(estimate));
