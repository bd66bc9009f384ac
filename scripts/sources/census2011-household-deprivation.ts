import type { NumericSource } from "../pipeline/numeric-source";

const households = { min: 0, max: 10000 } as const;

/** Census 2011 QS119EW, households by number of deprivation dimensions: counts by LSOA of 2011. Their sum is the LSOA's households. */
export const census11Households = {
  id: "census2011-household-deprivation",
  key: "lsoa11cd",
  spine: "lsoa11",
  columns: {
    households_0_dimensions: households,
    households_1_dimensions: households,
    households_2_dimensions: households,
    households_3_dimensions: households,
    households_4_dimensions: households,
  },
  known: ["E01000001", "households_0_dimensions", 488],
} as const satisfies NumericSource;
