import type { NumericSource } from "../pipeline/numeric-source";
import { HOUSEHOLD_COLUMNS } from "./census2021-household-deprivation";

/** Census 2011 QS119EW, households by number of deprivation dimensions: counts by LSOA of 2011. Their sum is the LSOA's households. */
export const census11Households = {
  id: "census2011-household-deprivation",
  key: "lsoa11cd",
  spine: "lsoa11",
  columns: HOUSEHOLD_COLUMNS,
  known: ["E01000001", "households_0_dimensions", 488],
} as const satisfies NumericSource;
