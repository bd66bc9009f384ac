import { expect, it } from "vitest";
import { indicatorOf } from "../../../src/config/indicators";
import { sayLarger } from "../../../src/readings/methods/words";

it("says how a larger area's value is truly made", () => {
  expect(sayLarger(indicatorOf("le_male_2015_19"))).toContain("Population-weighted mean");
  expect(sayLarger(indicatorOf("census21_health_very_good_pct"))).toContain("Counts are added up");
  // Shares of 2011 stand on residents of 2011, and a change on both years' shares: neither is a mean by mid-2022 people.
  expect(sayLarger(indicatorOf("census11_health_very_good_pct"))).toContain("residents of 2011");
  expect(sayLarger(indicatorOf("census_health_very_good_change_2011_21"))).toContain("share of each year");
});
