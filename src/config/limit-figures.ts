/** Counts that the limits state, each recomputed from the built data by tests/panels/methods/limit-figures.test.ts. */
export const LIMIT_FIGURES = {
  /** LSOAs of IMD decile 1, and those of them where half or more of the people are income-deprived (IoD 2025). */
  decile1: 3375,
  decile1HalfDeprived: 2295,
  /** MSOAs with a Core20 share of half or more, and those of them where half or more of the people are income-deprived. */
  majority: 1211,
  majorityHalfDeprived: 329,
  /** Of England's income-deprived people (LSOA rates times people of mid-2022), per cent who live outside decile 1. */
  deprivedOutsideDecile1: 76,
  /** LSOAs in an MSOA: fewest, most, and the per cent of MSOAs that hold four or five. */
  fewestLsoas: 1,
  mostLsoas: 10,
  fourOrFive: 73,
} as const;
