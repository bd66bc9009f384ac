import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readFromDir } from "../../scripts/read-from-dir";
import { mayBeAsked } from "../../src/config/catalogue";
import { HOUSEHOLD_NUMBERS } from "../../src/config/profile";
import { loadAreas, loadIndicator } from "../../src/data";
import { STATUS, type Column } from "../../src/model/indicator";

interface Counts {
  readonly then: readonly number[];
  readonly now: readonly number[];
}
interface Expected {
  readonly msoas: Readonly<Record<string, Counts & { readonly estimated: boolean }>>;
  readonly districts: Readonly<Record<string, Counts>>;
  readonly england: Counts;
  /** MSOAs with a small area that was split, merged or redrawn since 2011. */
  readonly estimated: number;
}
/** Made from the publishers' files by independent.py, which shares nothing with the app. */
const expected = JSON.parse(readFileSync("tests/fixtures/households/expected.json", "utf8")) as Expected;

const read = readFromDir("public/data");
const areas = await loadAreas(read);
const load = (ids: readonly string[]) => Promise.all(ids.map((id) => loadIndicator(read, id, areas)));
const censuses = {
  then: await load(HOUSEHOLD_NUMBERS.map(({ then }) => then)),
  now: await load(HOUSEHOLD_NUMBERS.map(({ now }) => now)),
};
const [deprived2011, change] = await load([
  "census11_hh_deprived_2plus_pct",
  "census_hh_deprived_2plus_change_2011_21",
]);
const [deprived2021] = await load(["census21_hh_deprived_2plus_pct"]);
const YEARS = ["then", "now"] as const;

const countOf = ({ num, scale }: Column, row: number): number => (num[row] ?? NaN) / (100 * scale);

describe("households by number of deprivation dimensions", () => {
  it.each(YEARS)("are England's as published, and the named areas' (%s)", (year) => {
    const all = censuses[year];
    const sameAt = (counts: readonly number[], of: (k: number) => Column | undefined, row: number): void => {
      const total = counts.reduce((a, b) => a + b, 0);
      counts.forEach((n, k) => {
        const column = of(k);
        if (!column) throw new Error(`No column for ${k} dimensions.`);
        expect(countOf(column, row)).toBeCloseTo(n, 6);
        expect(column.den[row]).toBeCloseTo(total, 6);
        expect(column.value[row]).toBeCloseTo((100 * n) / total, 9);
      });
    };
    sameAt(expected.england[year], (k) => all[k]?.ctry21, 0);
    for (const [code, each] of Object.entries(expected.msoas))
      sameAt(each[year], (k) => all[k]?.msoa21, areas.code.indexOf(code));
    for (const [code, each] of Object.entries(expected.districts))
      sameAt(
        each[year],
        (k) => all[k]?.lad24,
        areas.lads.findIndex((lad) => lad.code === code),
      );
  });

  it("are 22,063,368 households in 2011 and 23,435,995 in 2021", () => {
    expect(YEARS.map((year) => censuses[year][0]?.ctry21.den[0])).toEqual([22063368, 23435995]);
  });

  it.each(YEARS)("are all households of every area together (%s)", (year) => {
    for (const level of ["msoa21", "lad24", "icb26", "icb24", "ctry21"] as const) {
      const columns = censuses[year].map((each) => each[level]);
      columns[0]?.den.forEach((all, row) => {
        expect(all).toBeGreaterThan(0);
        const sum = columns.reduce((total, column) => total + (column.value[row] ?? NaN), 0);
        expect(sum).toBeCloseTo(100, 6);
      });
    }
  });

  it("make up those deprived in two or more, in every area", () => {
    areas.code.forEach((_, row) => {
      const two = (year: "then" | "now"): number =>
        censuses[year].slice(2).reduce((sum, { msoa21 }) => sum + (msoa21.value[row] ?? NaN), 0);
      expect(two("then")).toBeCloseTo(deprived2011?.msoa21.value[row] ?? NaN, 8);
      expect(two("now") - two("then")).toBeCloseTo(change?.msoa21.value[row] ?? NaN, 6);
      // The headline of 2021 is a percentage of its own, published by MSOA and rounded.
      expect(Math.abs(two("now") - (deprived2021?.msoa21.value[row] ?? NaN))).toBeLessThan(0.5);
    });
  });

  it("are estimated in 2011 where a small area changed since, and never in 2021", () => {
    for (const { msoa21 } of censuses.now) expect(msoa21.status.every((s) => s === STATUS.value)).toBe(true);
    for (const { msoa21 } of censuses.then) {
      expect(msoa21.status.filter((s) => s === STATUS.estimated).length).toBe(expected.estimated);
      for (const [code, { estimated }] of Object.entries(expected.msoas))
        expect(msoa21.status[areas.code.indexOf(code)] === STATUS.estimated).toBe(estimated);
    }
  });

  it("describe: no rule asks for them, and two or more stays the measure that is asked", () => {
    for (const { then, now } of HOUSEHOLD_NUMBERS)
      expect([mayBeAsked(then), mayBeAsked(now)]).toEqual([false, false]);
    expect(mayBeAsked("census21_hh_deprived_2plus_pct")).toBe(true);
  });
});
