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
  publisher: {
    entry: /ts037-lsoa\.csv$/,
    key: "geography code",
    keep: /^E01/,
    columns: {
      residents: "General health: Total: All usual residents",
      very_good: "General health: Very good health",
      good: "General health: Good health",
      fair: "General health: Fair health",
      bad: "General health: Bad health",
      very_bad: "General health: Very bad health",
    },
  },
} as const satisfies NumericSource;
