import type { NumericSource } from "../pipeline/numeric-source";

const percent = { min: 0, max: 100, decimals: 3 } as const;

/** Census 2021 housing, households and skills: percentages by MSOA, with the households. */
export const census21Housing = {
  id: "census2021-housing-skills",
  key: "msoa21cd",
  spine: "msoa21",
  columns: {
    households: { min: 200, max: 20000 },
    pct_no_car: percent,
    pct_no_central_heating: percent,
    pct_overcrowded_bedrooms: percent,
    pct_owned: percent,
    pct_social_rented: percent,
    pct_private_rented: percent,
    pct_one_person_households: percent,
    pct_hh_deprived_2plus_dims: percent,
    pct_poor_english: percent,
    pct_no_qualifications: percent,
  },
  known: ["E02000001", "pct_no_car", 77.263],
} as const satisfies NumericSource;
