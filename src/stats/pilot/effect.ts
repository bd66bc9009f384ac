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

/** An effect with the statistic of every arrangement that it is judged by, the true one first (in the unit of the changes). */
export interface TestedEffect {
  readonly effect: Effect;
  readonly statistic: Float64Array;
}

/** Difference in differences over matched sets, with its permutation test (docs/methods.md, Pilots). The same seed, the same result. */
export function testedEffect(sets: readonly SetOfChanges[], seed: number): TestedEffect {
  const arrangements = arrangementsOf(sets, seed);
  const effect = {
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
  return { effect, statistic: arrangements.statistic };
}

/** The same without its arrangements. */
export const effectOf = (sets: readonly SetOfChanges[], seed: number): Effect =>
  testedEffect(sets, seed).effect;

/** 0 stays 0, so that nothing is told as minus nothing. */
const minus = (value: number): number => 0 - value;

/** The effect of the same changes the other way round in time: to the last digit what its own test would give. */
export const turned = (effect: Effect): Effect => ({
  ...effect,
  changes: [minus(effect.changes[0]), minus(effect.changes[1])],
  estimate: minus(effect.estimate),
  unweighted: minus(effect.unweighted),
  interval: [minus(effect.interval[1]), minus(effect.interval[0])],
});
