import type { NumericSource } from "../pipeline/numeric-source";

/** Census 2021 TS039, unpaid care: counts of usual residents aged 5 and over by LSOA. */
export const census21Care = {
  id: "census2021-care",
  key: "lsoa21cd",
  spine: "lsoa21",
  columns: {
    residents_5plus: { min: 500, max: 20000 },
    no_care: { min: 0, max: 20000 },
    care_1_19h: { min: 0, max: 20000 },
    care_20_49h: { min: 0, max: 20000 },
    care_50plus_h: { min: 0, max: 20000 },
  },
  known: ["E01000001", "no_care", 1322],
} as const satisfies NumericSource;
