import type { NumericSource } from "../pipeline/numeric-source";

/** People by LSOA, mid-2022, first edition. */
export const population = {
  id: "population-mid2022",
  key: "lsoa21cd",
  spine: "lsoa21",
  columns: { population: { min: 500, max: 20000 } },
  known: ["E01000001", "population", 1721],
} as const satisfies NumericSource;
