import { expect, test } from "vitest";
import { INDICATORS, indicatorOf } from "../../src/config/indicators";
import { loadLsoaColumn, loadLsoas } from "../../src/data";
import { lsoaClassesOf, lsoaDetailOf } from "../../src/state/lsoa-detail";
import { classify } from "../../src/stats/classify";
import { columnsFor, loadedAreas, read } from "../panels/atlas";

const areas = await loadedAreas();
const lsoas = await loadLsoas(read, areas);
const all = Int32Array.from(areas.code.keys());

test("summaries of the IMD show LSOAs by the publisher's national decile", () => {
  for (const id of ["imd25_average_score", "imd25_national_decile", "imd25_share_core20", "imd25_extent"]) {
    const classes = lsoaClassesOf(indicatorOf(id), lsoas, null, null);
    expect(Array.from(classes ?? [], (at) => at + 1)).toEqual(Array.from(lsoas.imdDecile));
  }
});

test("other measures show LSOAs' own values in the MSOAs' classes", async () => {
  const indicator = indicatorOf("census21_health_bad_or_very_bad_pct");
  const data = (await columnsFor(areas, [indicator.id])).get(indicator.id);
  if (!data) throw new Error("not loaded");
  const msoa = classify(indicator, data.msoa21, "england", all);
  const column = await loadLsoaColumn(read, indicator.id);
  const classes = lsoaClassesOf(indicator, lsoas, column, msoa);
  const last = msoa.bounds.length - 1;
  for (let row = 0; row < column.value.length; row += 97) {
    const value = column.value[row] as number;
    const at = classes?.[row] as number;
    if (at > 0) expect(value).toBeGreaterThanOrEqual(msoa.bounds[at]?.[0] as number);
    if (at < last) expect(value).toBeLessThan(msoa.bounds[at + 1]?.[0] as number);
  }
  expect(new Set(classes).size).toBe(5);
  expect(lsoaClassesOf(indicator, lsoas, null, msoa)).toBeNull();
});

test("people and ranks, and measures without LSOA values, are not shown for LSOAs", () => {
  expect(lsoaDetailOf(indicatorOf("population_mid22"))).toBe("none");
  expect(lsoaDetailOf(indicatorOf("cni23_national_rank"))).toBe("none");
  expect(lsoaDetailOf(indicatorOf("le_male_2015_19"))).toBe("none");
  for (const one of INDICATORS) if (lsoaDetailOf(one) === "values") expect(one.byLsoa).toBe(true);
});
