import { SHIPPED } from "../../../src/config/catalogue";
import { expect, it } from "vitest";
import { readFromDir } from "../../../scripts/read-from-dir";
import { loadSources } from "../../../src/data";
import { sayAttribution } from "../../../src/panels/profile/use-attribution";

const sources = await loadSources(readFromDir("public/data"));

it("acknowledges every source of an indicator, also those beside the one it names", () => {
  const leftBehind = sayAttribution(sources, ["left_behind25_share"], SHIPPED);
  expect(leftBehind).toContain("OCSI and Local Trust");
  expect(leftBehind).toContain("English Indices of Deprivation 2025");
});

it("says each line once, and takes the ids of sources as well", () => {
  const said = sayAttribution(
    sources,
    ["population-mid2022", "census21_health_very_good_pct", "centroids-msoa21"],
    SHIPPED,
  );
  expect(said.match(/Office for National Statistics/g)).toHaveLength(1);
  expect(said).toContain("Contains OS data");
  expect(sayAttribution(sources, ["allocation-icb26"], SHIPPED)).toContain("NHS England allocations 2024/25");
});
