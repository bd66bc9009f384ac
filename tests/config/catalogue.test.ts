import { expect, test } from "vitest";
import { catalogueOf, SHIPPED } from "../../src/config/catalogue";
import { INDICATORS, indicatorOf } from "../../src/config/indicators";
import type { Rule } from "../../src/model/rule";
import { sayTitle } from "../../src/readings/export/say-title";
import { sayRule } from "../../src/stats";

const own = {
  ...indicatorOf("le_male_2015_19"),
  id: "own_falls_1a2b3c",
  name: "Falls",
  short: "Falls",
  group: "own" as const,
};
const rule: Rule = {
  join: "all",
  conditions: [{ kind: "indicator", indicator: own.id, worst: 10, lens: "england" }],
};

test("a catalogue holds its indicators by id, in their order; the first of two with one id stands", () => {
  const catalogue = catalogueOf([...INDICATORS, own, { ...own, name: "Another" }]);
  expect(catalogue.indicators.slice(0, INDICATORS.length)).toEqual(INDICATORS);
  expect(catalogue.lookUp(own.id).name).toBe("Falls");
  expect(catalogue.find("none")).toBeUndefined();
  expect(() => SHIPPED.lookUp(own.id)).toThrow('No indicator has the id "own_falls_1a2b3c".');
});

test("sentences and titles name an indicator of the catalogue that is not shipped", () => {
  const catalogue = catalogueOf([...INDICATORS, own]);
  expect(sayRule(rule, catalogue)).toBe("Areas with falls in the worst 10% of the areas with a figure");
  expect(sayTitle(rule, "Bolton", catalogue)).toBe("Falls: flagged areas in Bolton");
});
