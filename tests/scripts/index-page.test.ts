import { expect, it } from "vitest";
import { indexPage } from "../../scripts/pack/index-page";
import { DEFAULT_RULE } from "../../src/config/rules";
import type { Rule } from "../../src/model/rule";

const page = (rule: Rule): string =>
  indexPage([], { vintage: "2026", rule, preset: null, what: ["image"], day: "2026-11-28" }, "abc", [
    { id: "iod2025", attribution: "Contains the index, by its ministry." },
  ]);
const hips: Rule = {
  join: "all",
  conditions: [
    { kind: "indicator", indicator: "sar_emergency_hip_fracture_65plus_2015_20", worst: 10, lens: "england" },
  ],
};

it("says that deprivation concentrates only of a rule that asks it, and names the sources of its figures", () => {
  expect(page(DEFAULT_RULE)).toContain("<h1>Where deprivation concentrates, by Integrated Care Board");
  expect(page(DEFAULT_RULE)).toContain("Contains the index, by its ministry.");
  expect(page(hips)).toContain("<h1>Areas flagged by a rule, by Integrated Care Board");
});
