import type { NumericSource } from "../pipeline/numeric-source";

const homes = { min: 0, max: 10000 } as const;

/** Homes by Council Tax band and LSOA, rounded to 10 by the publisher. */
export const councilTax = {
  id: "council-tax-bands-2025",
  key: "lsoa21cd",
  spine: "lsoa21",
  columns: { band_a: homes, band_b: homes, all: homes },
  known: ["E01000001", "all", 1050],
} as const satisfies NumericSource;
