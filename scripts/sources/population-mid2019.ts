import type { NumericSource } from "../pipeline/numeric-source";

/** People mid-2019 by LSOA of 2011: they weigh the parts of areas that were merged for 2021. */
export const population2019 = {
  id: "population-mid2019",
  key: "lsoa11cd",
  spine: "lsoa11",
  columns: { population: { min: 100, max: 20000 } },
  known: ["E01000001", "population", 1636],
} as const satisfies NumericSource;
