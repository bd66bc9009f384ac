import type { NumericSource } from "../pipeline/numeric-source";

/** Modelled mean disposable household income by MSOA, pounds in the year ending March 2023. */
export const incomeFye2023 = {
  id: "income-fye2023",
  key: "msoa21cd",
  spine: "msoa21",
  columns: { net_annual_household_income: { min: 15000, max: 120000 } },
  known: ["E02000001", "net_annual_household_income", 64385],
} as const satisfies NumericSource;
