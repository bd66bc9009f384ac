import { describe, expect, it, test } from "vitest";
import { readFromDir } from "../../scripts/read-from-dir";
import { INDICATORS } from "../../src/config/indicators";
import { loadAreas, loadIndicator } from "../../src/data";
import { STATUS } from "../../src/model/indicator";
import { sayLeft } from "../../src/words/say-value";

const read = readFromDir("public/data");
const areas = await loadAreas(read);

describe("sums that leave out suppressed small areas", () => {
  // Counted in the rows of File 8, apart from the pipeline.
  test.each([
    ["iod25_children_income_deprived_people", 588],
    ["iod25_older_income_deprived_people", 625],
    ["iod25_employment_deprived_people", 18],
    ["iod25_income_deprived_people", 5],
  ])("%s marks %d MSOAs as partial", async (id, marked) => {
    const { msoa21 } = await loadIndicator(read, id, areas);
    expect(msoa21.status.filter((one) => one === STATUS.partial)).toHaveLength(marked);
    msoa21.status.forEach((one, i) => {
      expect((msoa21.left?.rows[i] ?? 0) > 0, areas.code[i]).toBe(
        one === STATUS.partial || one === STATUS.suppressed,
      );
    });
  });

  it("says how many small areas, with how many people, are left out of an MSOA and of England", async () => {
    const { msoa21, ctry21 } = await loadIndicator(read, "iod25_children_income_deprived_people", areas);
    const at = areas.code.indexOf("E02006912");
    expect([msoa21.value[at], msoa21.left?.rows[at], msoa21.left?.people[at]]).toEqual([10, 5, 10_055]);
    expect([ctry21.left?.rows[0], ctry21.left?.people[0]]).toEqual([815, 1_231_541]);
    expect(ctry21.status[0]).toBe(STATUS.partial);
  });
});

it("says that male life expectancy in Tower Hamlets leaves out 16% of the people", async () => {
  const { lad24 } = await loadIndicator(read, "le_male_2015_19", areas);
  const at = areas.lads.findIndex(({ name }) => name === "Tower Hamlets");
  expect(lad24.status[at]).toBe(STATUS.partial);
  const share = (lad24.left?.people[at] ?? 0) / (areas.people.lad24[at] ?? 1);
  expect(sayLeft(lad24.left?.rows[at] ?? 0, share)).toMatch(
    /^leaves out \d areas without a published value, with 16% of the people$/,
  );
});

it("has England at exactly 100 for the 13 ratios standardised to it, and at a mean for nothing that says so", async () => {
  const standardised = INDICATORS.filter(({ benchmark }) => benchmark === 100).map(({ id }) => id);
  expect(standardised).toHaveLength(13);
  expect(standardised.every((id) => /^s[ma]r_/.test(id))).toBe(true);
  for (const id of standardised) expect((await loadIndicator(read, id, areas)).ctry21.value[0]).toBe(100);
});

it("weighs a ratio by ages near its events: England's mean of them is within 3 of 100, where people gave up to 11 too much", async () => {
  for (const { id } of INDICATORS.filter(({ benchmark }) => benchmark === 100)) {
    const { msoa21 } = await loadIndicator(read, id, areas);
    const sum = (of: Float64Array): number => of.reduce((a, b) => a + b, 0);
    expect(Math.abs(sum(msoa21.num) / (sum(msoa21.den) * msoa21.scale) - 100), id).toBeLessThan(3);
  }
});

// Recomputed from Local Health, the crosswalk and the ages of the census, apart from the pipeline.
test.each([
  ["Tower Hamlets", 100.3427, 101.0771, 179.4835],
  ["Blackpool", 164.501, 183.5078, 200.0839],
  ["Bradford", 118.0329, 118.8249, 126.979],
])("weighs the ratios of %s by the ages concerned", async (name, deaths, preventable, copd) => {
  const at = areas.lads.findIndex((one) => one.name === name);
  const of = async (id: string) => (await loadIndicator(read, id, areas)).lad24.value[at];
  expect(await of("smr_all_causes_u75_2015_19")).toBeCloseTo(deaths, 4);
  expect(await of("smr_preventable_u75_2015_19")).toBeCloseTo(preventable, 4);
  expect(await of("sar_emergency_copd_2015_20")).toBeCloseTo(copd, 3);
});

// The published share of England is 18.1% of residents aged 16 and over (Census 2021, TS067).
test.each([
  ["England", 18.0892],
  ["Tower Hamlets", 16.2135],
  ["Manchester", 19.7129],
  ["Blackpool", 24.5597],
])("weighs 'no qualifications' of %s by people aged 15 and over", async (name, share) => {
  const data = await loadIndicator(read, "census21_no_qualifications_pct", areas);
  const at = areas.lads.findIndex((one) => one.name === name);
  expect(name === "England" ? data.ctry21.value[0] : data.lad24.value[at]).toBeCloseTo(share, 4);
});
