import { SHIPPED } from "../../../src/config/catalogue";
import { expect, test } from "vitest";
import { INDICATORS, indicatorOf } from "../../../src/config/indicators";
import { sourcesOf } from "../../../src/config/indicator-sources";
import { loadSources } from "../../../src/data";
import { attributionOf, type Shown } from "../../../src/readings/export/attribution";
import { read } from "../../panels/atlas";

const sources = await loadSources(read);
const bare: Shown = {
  indicator: indicatorOf("cni23_score"),
  ruleIndicators: [],
  lsoas: false,
  bigLocal: false,
  places: false,
};

test("every measure's sources are in the list, with an acknowledgement and a licence", () => {
  for (const indicator of INDICATORS) {
    for (const id of sourcesOf(indicator)) {
      const source = sources.find((one) => one.id === id);
      expect(source?.attribution, `${indicator.id}: ${id}`).toMatch(/\w/);
      expect(source?.licence, `${indicator.id}: ${id}`).toMatch(/\w/);
    }
  }
});

test("acknowledgements follow the screen: the shown measure's first, each once, nothing that is not shown", () => {
  const lines = attributionOf(sources, bare, SHIPPED);
  expect(lines[0]).toBe("Community Needs Index 2023, OCSI and Local Trust");
  expect(lines.some((line) => line.includes("Contains OS data"))).toBe(true);
  expect(lines.join()).not.toMatch(/Big Local|Indices of Deprivation/);
  expect(new Set(lines).size).toBe(lines.length);
  const all = attributionOf(
    sources,
    {
      ...bare,
      ruleIndicators: ["imd25_share_core20"],
      lsoas: true,
      bigLocal: true,
      places: true,
    },
    SHIPPED,
  );
  expect(all.filter((line) => line.includes("Indices of Deprivation 2025"))).toHaveLength(1);
  expect(all.filter((line) => line.startsWith("Big Local programme"))).toHaveLength(1);
  expect(
    all.filter(
      (line) =>
        line === "Source: Office for National Statistics licensed under the Open Government Licence v.3.0",
    ),
  ).toHaveLength(1);
});

test("measures of two sources name both", () => {
  const lines = attributionOf(sources, { ...bare, indicator: indicatorOf("left_behind25") }, SHIPPED);
  expect(lines[1]).toMatch(/Indices of Deprivation 2025/);
});
