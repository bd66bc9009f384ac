import { SIMULATED_UP_TO } from "../../config/pilot";
import { detectableChange } from "./detectable-change";
import { leastP } from "./permutation-test";
import { simulatedChange } from "./simulated-change";
import { within } from "./within";

/** What a pilot could show of a share before it begins. Shares and changes are proportions. */
export interface CanBeSeen {
  /** The share in the pilot areas now, and its people. */
  readonly share: number;
  readonly people: number;
  /** The spread of change between like areas, beyond counting. */
  readonly tau: number;
  /** The smallest change that the permutation test finds four times in five; infinite where it can find none. */
  readonly change: number;
  /** The same by the formula of the normal distribution, which takes the spread as known. */
  readonly byFormula: number;
  /** The least p that the test can give. */
  readonly leastP: number;
}

/** The smallest change that would be found with twice the pilot areas, and with twice the comparators for each, all of the same people. */
export interface WhatHelps {
  readonly twicePilots: number;
  readonly twiceComparators: number;
}

/** What would help more, areas or comparators: the change that could be seen with twice as many of each. Yields the share done. */
export function* whatHelps(
  people: readonly (readonly number[])[],
  share: number,
  tau: number,
  seed: number,
): Generator<number, WhatHelps, void> {
  const more = people.map(([pilot = NaN, ...comparators]) => [pilot, ...comparators, ...comparators]);
  const pilots = yield* within(canBeSeen([...people, ...people], share, tau, seed), 0, 2);
  const comparators = yield* within(canBeSeen(more, share, tau, seed), 1, 2);
  return { twicePilots: pilots.change, twiceComparators: comparators.change };
}

/**
 * The smallest change that a pilot with these matched sets could show (docs/methods.md, Pilots; decision 12). `people` holds those of
 * each area of each set, the pilot first: as many are taken to be there before and after. Yields the share done.
 */
export function* canBeSeen(
  people: readonly (readonly number[])[],
  share: number,
  tau: number,
  seed: number,
): Generator<number, CanBeSeen, void> {
  const same = (n: number) => ({ before: n, after: n });
  const pilots = people.map(([pilot]) => pilot as number);
  const byFormula = detectableChange({
    share,
    tau,
    pilots: pilots.map(same),
    comparators: people.flatMap(([, ...comparators]) => comparators.map(same)),
  });
  const sets = people.map((weight) => ({
    spread: weight.map((n) => Math.sqrt(tau ** 2 + (2 * share * (1 - share)) / n)),
    weight,
  }));
  return {
    share,
    people: pilots.reduce((sum, n) => sum + n, 0),
    tau,
    change: people.length > SIMULATED_UP_TO ? byFormula : yield* simulatedChange(sets, seed),
    byFormula,
    leastP: leastP(people.map(({ length }) => length)),
  };
}
