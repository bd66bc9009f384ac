import type { NumericSource } from "../pipeline/numeric-source";

/** Community Needs Index 2023 by LSOA; rank 1 is the greatest need. */
export const cni = {
  id: "cni2023",
  key: "lsoa21cd",
  spine: "lsoa21",
  columns: {
    cni_score: { min: 0, max: 300, decimals: 2 },
    cni_rank: { min: 1, max: 33755 },
    civic_assets_score: { min: -10, max: 10, decimals: 2 },
    connectedness_score: { min: 0, max: 200, decimals: 2 },
    active_engaged_score: { min: 0, max: 200, decimals: 2 },
  },
  known: ["E01000001", "cni_rank", 33559],
} as const satisfies NumericSource;
