import type { NumericSource } from "../pipeline/numeric-source";

/** Census 2021 TS037, general health: counts of usual residents by LSOA. */
export const census21Health = {
  id: "census2021-health",
  key: "lsoa21cd",
  spine: "lsoa21",
  columns: {
    residents: { min: 500, max: 20000 },
    very_good: { min: 0, max: 20000 },
    good: { min: 0, max: 20000 },
    fair: { min: 0, max: 20000 },
    bad: { min: 0, max: 20000 },
    very_bad: { min: 0, max: 20000 },
  },
  known: ["E01000001", "very_good", 859],
} as const satisfies NumericSource;
