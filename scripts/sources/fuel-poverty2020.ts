import type { NumericSource } from "../pipeline/numeric-source";

/** Fuel poverty 2020 by MSOA 2011: households, and those in fuel poverty (modelled). */
export const fuelPoverty = {
  id: "fuel-poverty2020",
  key: "msoa11cd",
  spine: "msoa11",
  columns: {
    households: { min: 200, max: 20000 },
    households_fuel_poor: { min: 0, max: 20000 },
  },
  known: ["E02000001", "households_fuel_poor", 205],
} as const satisfies NumericSource;
