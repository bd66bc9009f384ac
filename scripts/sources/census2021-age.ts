import type { NumericSource } from "../pipeline/numeric-source";

/** Census 2021 TS007A, age bands: counts of usual residents by LSOA. */
export const census21Age = {
  id: "census2021-age",
  key: "lsoa21cd",
  spine: "lsoa21",
  columns: {
    residents: { min: 500, max: 20000 },
    age_0_14: { min: 0, max: 20000 },
    age_15_24: { min: 0, max: 20000 },
    age_25_64: { min: 0, max: 20000 },
    age_65_74: { min: 0, max: 20000 },
    age_75_84: { min: 0, max: 20000 },
    age_85plus: { min: 0, max: 20000 },
  },
  known: ["E01000001", "age_25_64", 872],
} as const satisfies NumericSource;
