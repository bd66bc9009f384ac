import type { NumericSource } from "../pipeline/numeric-source";

/** People mid-2024 by MSOA: totals only. */
export const population2024 = {
  id: "population-mid2024",
  key: "msoa21cd",
  spine: "msoa21",
  columns: { population: { min: 1000, max: 40000 } },
  known: ["E02000001", "population", 15111],
} as const satisfies NumericSource;
