import type { NumericSource } from "../pipeline/numeric-source";

const households = { min: 0, max: 10000 } as const;
/** Households by number of deprivation dimensions; they add up to all households. */
export const HOUSEHOLD_COLUMNS = {
  households_0_dimensions: households,
  households_1_dimensions: households,
  households_2_dimensions: households,
  households_3_dimensions: households,
  households_4_dimensions: households,
} as const;

/** Census 2021 TS011, households by number of deprivation dimensions: counts by LSOA. Their sum is the LSOA's households. */
export const census21Households = {
  id: "census2021-household-deprivation",
  key: "lsoa21cd",
  spine: "lsoa21",
  columns: HOUSEHOLD_COLUMNS,
  known: ["E01000001", "households_0_dimensions", 548],
  publisher: {
    entry: /ts011-lsoa\.csv$/,
    key: "geography code",
    keep: /^E01/,
    columns: {
      households_0_dimensions: "Household deprivation: Household is not deprived in any dimension",
      households_1_dimensions: "Household deprivation: Household is deprived in one dimension",
      households_2_dimensions: "Household deprivation: Household is deprived in two dimensions",
      households_3_dimensions: "Household deprivation: Household is deprived in three dimensions",
      households_4_dimensions: "Household deprivation: Household is deprived in four dimensions",
    },
  },
} as const satisfies NumericSource;
