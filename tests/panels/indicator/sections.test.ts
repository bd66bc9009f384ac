import { expect, test } from "vitest";
import { indicatorOf, INDICATORS } from "../../../src/config/indicators";
import { withRecent } from "../../../src/panels/indicator/recent";
import { idOf, matches, sectionsOf } from "../../../src/readings/indicator/sections";
import { unitWords } from "../../../src/words/unit-words";

test("the list holds every listed measure once in its group, those used last on top, with keys of their own", () => {
  const sections = sectionsOf(["le_male_2015_19", "no_such_measure"], INDICATORS);
  expect(sections[0]).toEqual({
    title: "Recently used",
    items: [{ key: "recent:le_male_2015_19", indicator: indicatorOf("le_male_2015_19") }],
  });
  const keys = sections.flatMap(({ items }) => items.map(({ key }) => key));
  expect(new Set(keys).size).toBe(keys.length);
  const listed = INDICATORS.filter(({ listed: is }) => is !== false).map(({ id }) => id);
  expect(sections.slice(1).flatMap(({ items }) => items.map(({ key }) => idOf(key)))).toEqual(listed);
  expect(sectionsOf([], INDICATORS)[0]?.title).toBe("Deprivation");
});

test("every word typed must occur, in the name, group, period, publisher or definition", () => {
  const emergency = indicatorOf("sar_emergency_all_2015_20");
  expect(matches(emergency, "Office for Health", "EMERGENCY health")).toBe(true);
  expect(matches(emergency, "Office for Health", "service demand")).toBe(true);
  expect(matches(emergency, "Office for Health", "emergency burglary")).toBe(false);
});

test("the last five measures used are kept, each once, the latest first", () => {
  expect(withRecent(["a", "b", "c", "d", "e"], "c")).toEqual(["c", "a", "b", "d", "e"]);
  expect(withRecent(["a", "b", "c", "d", "e"], "f")).toEqual(["f", "a", "b", "c", "d"]);
});

test("units say what a share is of and what the first decile stands for", () => {
  expect(unitWords(indicatorOf("sar_self_harm_2015_20"))).toBe("standardised ratio, England = 100");
  expect(unitWords(indicatorOf("iod25_comparative_illness_and_disability"))).toBe("standardised ratio");
  expect(unitWords(indicatorOf("census21_no_car_pct"))).toBe("per cent of households");
  expect(unitWords(indicatorOf("cni23_national_decile"))).toBe("decile, 1 = greatest need");
  expect(unitWords(indicatorOf("imd25_national_decile"))).toBe("decile, 1 = most deprived");
});
