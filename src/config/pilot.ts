/** A standardised mean difference below these, in size, is good or fair; from `fair` on the groups are not comparable. */
export const BALANCE_LIMITS = { good: 0.1, fair: 0.25 } as const;

/** Level of the test, how often a true change of the detectable size should be found, and random permutations where they are drawn. */
export const PILOT_TEST = { level: 0.05, power: 0.8, rounds: 9_999 } as const;
