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
  publisher: {
    entry: /ts007a-lsoa\.csv$/,
    key: "geography code",
    keep: /^E01/,
    columns: {
      residents: "Age: Total",
      age_0_14: ["Age: Aged 4 years and under", "Age: Aged 5 to 9 years", "Age: Aged 10 to 14 years"],
      age_15_24: ["Age: Aged 15 to 19 years", "Age: Aged 20 to 24 years"],
      age_25_64: [
        "Age: Aged 25 to 29 years",
        "Age: Aged 30 to 34 years",
        "Age: Aged 35 to 39 years",
        "Age: Aged 40 to 44 years",
        "Age: Aged 45 to 49 years",
        "Age: Aged 50 to 54 years",
        "Age: Aged 55 to 59 years",
        "Age: Aged 60 to 64 years",
      ],
      age_65_74: ["Age: Aged 65 to 69 years", "Age: Aged 70 to 74 years"],
      age_75_84: ["Age: Aged 75 to 79 years", "Age: Aged 80 to 84 years"],
      age_85plus: "Age: Aged 85 years and over",
    },
  },
} as const satisfies NumericSource;
