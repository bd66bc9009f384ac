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
