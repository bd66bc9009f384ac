import { arrangementsOf, type SetOfChanges } from "./arrangements";
import { differenceInChanges, meanChanges } from "./difference";
import { permutationInterval, permutationP } from "./permutation-test";

/** What a comparison of changes shows. Estimates and interval are in the unit of the changes. */
export interface Effect {
  /** Weighted mean change of the pilots, and of the comparators. */
  readonly changes: readonly [number, number];
  /** Weighted mean change of pilots less that of comparators. */
  readonly estimate: number;
  /** The same with every area counting once. */
  readonly unweighted: number;
  /** Two-sided, of the weighted estimate. */
  readonly p: number;
  /** 95%: effects that the test does not reject; infinite where there are too few arrangements. */
  readonly interval: readonly [number, number];
  /** Arrangements looked at, the true one among them, and whether they are all there are. */
  readonly arrangements: number;
  readonly enumerated: boolean;
}

/** Difference in differences over matched sets, with its permutation test (docs/methods.md, Pilots). The same seed, the same result. */
export function effectOf(sets: readonly SetOfChanges[], seed: number): Effect {
  const arrangements = arrangementsOf(sets, seed);
  return {
    changes: meanChanges(sets),
    estimate: differenceInChanges(sets),
    unweighted: differenceInChanges(
      sets.map(({ change, weight }) => ({ change, weight: weight.map(() => 1) })),
    ),
    p: permutationP(arrangements),
    interval: permutationInterval(arrangements),
    arrangements: arrangements.statistic.length,
    enumerated: arrangements.enumerated,
  };
}
