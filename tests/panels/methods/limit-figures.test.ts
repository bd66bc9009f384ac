import { describe, expect, it } from "vitest";
import { LIMIT_FIGURES } from "../../../src/config/limit-figures";
import { PRESETS } from "../../../src/config/rules";
import { loadIndicator, loadLsoaColumn, loadLsoas } from "../../../src/data";
import { loadedAreas, read } from "../atlas";

const areas = await loadedAreas();
const lsoas = await loadLsoas(read, areas);
const income = (await loadLsoaColumn(read, "iod25_income_deprivation_rate")).value;
const byMsoa = (await loadIndicator(read, "iod25_income_deprivation_rate", areas)).msoa21.value;
const core20 = (await loadIndicator(read, "imd25_share_core20", areas)).msoa21.value;

describe("what the limits state", () => {
  it("counts income deprivation as the data do", () => {
    const worst = [...income].filter((_, row) => lsoas.imdDecile[row] === 1);
    expect(worst).toHaveLength(LIMIT_FIGURES.decile1);
    expect(worst.filter((rate) => rate >= 0.5)).toHaveLength(LIMIT_FIGURES.decile1HalfDeprived);
    const flagged = [...byMsoa].filter((_, i) => (core20[i] as number) >= 0.5);
    expect(flagged).toHaveLength(LIMIT_FIGURES.majority);
    expect(flagged.filter((rate) => rate >= 0.5)).toHaveLength(LIMIT_FIGURES.majorityHalfDeprived);
    const deprived = Float64Array.from(income, (rate, row) => rate * (lsoas.population[row] as number));
    const all = deprived.reduce((sum, people) => sum + people, 0);
    const outside = deprived.reduce((sum, n, row) => sum + (lsoas.imdDecile[row] === 1 ? 0 : n), 0);
    expect(Math.round((100 * outside) / all)).toBe(LIMIT_FIGURES.deprivedOutsideDecile1);
  });

  it("counts the LSOAs of an MSOA as the lookup does", () => {
    const held = new Array<number>(areas.code.length).fill(0);
    for (const msoa of lsoas.msoa) held[msoa] = (held[msoa] as number) + 1;
    expect([Math.min(...held), Math.max(...held)]).toEqual([
      LIMIT_FIGURES.fewestLsoas,
      LIMIT_FIGURES.mostLsoas,
    ]);
    const fourOrFive = held.filter((n) => n === 4 || n === 5).length / held.length;
    expect(Math.round(100 * fourOrFive)).toBe(LIMIT_FIGURES.fourOrFive);
  });

  it("gives NHS England its definition of people, and us the half", () => {
    const { why } = PRESETS.find(({ id }) => id === "core20-majority") ?? { why: "" };
    expect(why).toContain("NHS England's name for the people");
    expect(why).toContain("is our rule");
  });
});
