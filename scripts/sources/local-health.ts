import type { NumericSource } from "../pipeline/numeric-source";

const ratio = { min: 0, max: 600, decimals: 1 } as const;

/** Local Health by MSOA 2011: life expectancy, mortality and admission ratios. Blank is suppressed by the publisher. */
export const localHealth = {
  id: "local-health",
  key: "msoa11cd",
  spine: "msoa11",
  columns: {
    le_male: { min: 50, max: 110, decimals: 1, blanks: 56 },
    le_female: { min: 50, max: 110, decimals: 1, blanks: 19 },
    smr_all_causes: ratio,
    smr_all_causes_u75: ratio,
    smr_preventable_u75: ratio,
    smr_cancer_u75: ratio,
    smr_circulatory_u75: ratio,
    smr_respiratory: ratio,
    sar_emergency_all: ratio,
    sar_emergency_chd: ratio,
    sar_emergency_stroke: { ...ratio, blanks: 2 },
    sar_emergency_copd: { ...ratio, blanks: 4 },
    sar_emergency_hip_fracture_65plus: { ...ratio, blanks: 57 },
    sar_self_harm: { ...ratio, blanks: 2 },
    sar_alcohol_narrow: ratio,
  },
  known: ["E02000001", "le_male", 91.1],
} as const satisfies NumericSource;
