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
  publisher: {
    entry: /ts039-lsoa\.csv$/,
    key: "geography code",
    keep: /^E01/,
    columns: {
      residents_5plus: "Provision of unpaid care: Total: All usual residents aged 5 and over",
      no_care: "Provision of unpaid care: Provides no unpaid care",
      care_1_19h: "Provision of unpaid care: Provides 19 hours or less unpaid care a week",
      care_20_49h: "Provision of unpaid care: Provides 20 to 49 hours unpaid care a week",
      care_50plus_h: "Provision of unpaid care: Provides 50 or more hours unpaid care a week",
    },
  },
} as const satisfies NumericSource;
