import { describe, expect, it } from "vitest";
import { INDICATORS, indicatorOf } from "../../src/config/indicators";
import { loadIndicator, loadPublished } from "../../src/data";
import { loadedAreas, read } from "../panels/atlas";

const caveatsOf = (source: string) =>
  INDICATORS.filter((one) => one.source.startsWith(source)).map(({ caveat }) => caveat ?? "");

describe("what must be known of a source", () => {
  it("is said of each of its indicators", () => {
    expect(caveatsOf("census2021").length).toBeGreaterThan(25);
    for (const caveat of caveatsOf("census2021")) expect(caveat).toContain("pandemic");
    for (const caveat of caveatsOf("cni2023")) expect(caveat).toContain("UK Data Service");
    for (const caveat of caveatsOf("iod2025")) expect(caveat).toContain("2025 is the year of publication");
    // Those of several editions name the years of these.
    for (const { source, period, group } of INDICATORS)
      if (source.startsWith("iod2025") && group !== "since") expect(period).toBe("2025 release");
  });

  it("does not take the place of its own caveat, nor say the pandemic twice", () => {
    const { caveat = "" } = indicatorOf("census21_no_qualifications_pct");
    expect(caveat).toMatch(
      /^Older people more often have no qualifications.*base is not in our copy.*pandemic/,
    );
    for (const one of INDICATORS) expect((one.caveat ?? "").split("pandemic").length).toBeLessThan(3);
    expect(indicatorOf("le_female_2015_19").caveat ?? "").not.toContain("2025 is the year");
  });
});

it("ranks all 42 ICBs of 2024 as the Ministry does, by all five measures", async () => {
  const [areas, published] = [await loadedAreas(), await loadPublished(read)];
  expect(published).toHaveLength(42);
  for (const id of [
    "imd25_average_score",
    "imd25_average_rank",
    "imd25_prop_lsoas_decile1",
    "imd25_extent",
    "imd25_local_concentration",
  ]) {
    const { value } = (await loadIndicator(read, id, areas)).icb24;
    for (const { code, measures } of published) {
      const row = areas.icb24s.findIndex((icb) => icb.code === code);
      const above = value.filter((other) => other > (value[row] as number)).length;
      expect([id, code, above + 1]).toEqual([id, code, measures[id]?.rank]);
    }
  }
});
