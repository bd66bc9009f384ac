import type { NumericSource } from "../pipeline/numeric-source";

const RANKS_01 = { min: 1, max: 32482 } as const;
const RANKS_11 = { min: 1, max: 32844 } as const;

/** IMD 2004, 2007 and 2010 by LSOA of 2001: ranks. Scores are left out: they must never be compared between editions. */
export const imd01 = {
  id: "imd-editions-2004-2010",
  key: "lsoa01cd",
  spine: "lsoa01",
  columns: { imd2004_rank: RANKS_01, imd2007_rank: RANKS_01, imd2010_rank: RANKS_01 },
  known: ["E01000001", "imd2010_rank", 28814],
} as const satisfies NumericSource;

/** IMD 2015 and 2019 by LSOA of 2011: ranks, and those of the seven domains of 2019. */
export const imd11 = {
  id: "imd-editions-2015-2019",
  key: "lsoa11cd",
  spine: "lsoa11",
  columns: {
    imd2015_rank: RANKS_11,
    imd2019_rank: RANKS_11,
    iod2019_income_rank: RANKS_11,
    iod2019_employment_rank: RANKS_11,
    iod2019_education_rank: RANKS_11,
    iod2019_health_rank: RANKS_11,
    iod2019_crime_rank: RANKS_11,
    iod2019_housing_services_rank: RANKS_11,
    iod2019_environment_rank: RANKS_11,
  },
  known: ["E01021988", "imd2019_rank", 1],
} as const satisfies NumericSource;
