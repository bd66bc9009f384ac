import type { NumericSource } from "../pipeline/numeric-source";

const percent = { min: 0, max: 100, decimals: 1 } as const;

/** Census 2011 KS301EW, general health: percentages of usual residents by MSOA 2011, with the residents. */
export const census11Health = {
  id: "census2011-health",
  key: "msoa11cd",
  spine: "msoa11",
  columns: {
    residents: { min: 500, max: 30000 },
    pct_very_good: percent,
    pct_good: percent,
    pct_fair: percent,
    pct_bad: percent,
    pct_very_bad: percent,
  },
  known: ["E02000001", "pct_very_good", 55.8],
} as const satisfies NumericSource;
