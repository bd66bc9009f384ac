import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { readFromDir } from "../../scripts/read-from-dir";
import { SHIPPED } from "../../src/config/catalogue";
import { loadAreas, loadEditions, loadIndicator } from "../../src/data";
import { COURSE_LABELS, MOVE_YEARS, moveId } from "../../src/config/indicators/since";
import { VERDICT, type MovedCondition, type Test } from "../../src/model/rule";
import { STATUS } from "../../src/model/indicator";
import { evaluateTest } from "../../src/stats";
import { flagsOf } from "../../src/stats/edition-flags";

const read = readFromDir("public/data");
const areas = await loadAreas(read);
const editions = await loadEditions(read);
const flagged = await loadIndicator(read, "imd_editions_flagged_core20", areas);
const course = await loadIndicator(read, "imd_flagged_course_2004_25", areas);
const core20 = await loadIndicator(read, "imd25_share_core20", areas);
const moved2019 = await loadIndicator(read, moveId(2019), areas);
const text = readFileSync("public/data/download/msoa21_imd_editions.csv", "utf8").slice(1);
const rows = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;

const tally = (values: Float64Array): number[] =>
  Array.from({ length: Math.max(...values) + 1 }, (_, k) => values.filter((v) => v === k).length);

const passing = (test: Test): number => {
  const columns = new Map([flagged, core20, moved2019].map(({ msoa21 }) => [msoa21.id, msoa21]));
  const footprint = Int32Array.from(areas.code.keys());
  const context = { areas, columns, footprint, neighbours: null, permuted: new Map(), catalogue: SHIPPED };
  return evaluateTest(test, context).filter((one) => one === VERDICT.yes).length;
};

describe("how long areas have been flagged", () => {
  it("is what METHODS counts, and what the download says of every area", () => {
    // Counted in Python from the sources.
    expect(tally(flagged.msoa21.value)).toEqual([5177, 199, 137, 160, 155, 173, 855]);
    expect([...flagged.msoa21.value]).toEqual(rows.map((row) => Number(row.editions_flagged_core20)));
    expect([...flagged.msoa21.status].map((s) => Number(s === STATUS.estimated))).toEqual(
      rows.map((row) => Number(row.estimated)),
    );
  });
  it("is what the editions say that the page loads, and 2025 is the default rule", () => {
    const flags = areas.code.map((_, i) => flagsOf(editions.msoa21, i));
    expect([...flagged.msoa21.value]).toEqual(flags.map((each) => each.filter(Boolean).length));
    expect(flags.filter((each) => each.at(-1)).length).toBe(
      passing({ kind: "share", most: 20, atLeast: 0.5 }),
    );
  });
  it("has every area in one class of its course", () => {
    const counts = Object.fromEntries(
      COURSE_LABELS.map((label, k) => [label, tally(course.msoa21.value)[k]]),
    );
    expect(counts).toEqual({
      "Never flagged": 5177,
      "Flagged before 2019 only": 309,
      "Flagged in 2019, not in 2025": 159,
      "Flagged in 2025, not in 2019": 146,
      "Flagged in 2019 and 2025, not always": 210,
      "Flagged by every edition": 855,
    });
  });
  it("flags by rule: 855 in every edition, and more the fewer are asked for", () => {
    const counts = [1, 2, 3, 4, 5, 6].map((n) => passing({ kind: "editions", editions: n }));
    expect(counts).toEqual([1679, 1480, 1343, 1183, 1028, 855]);
  });
});

describe("moves relative to other areas", () => {
  it.each(MOVE_YEARS)("since %i are the mean percentile then less that of 2025", async (year) => {
    const { msoa21 } = await loadIndicator(read, moveId(year), areas);
    rows.forEach((row, i) => {
      const then = Number(row[`imd${year}_mean_percentile`]);
      const move = 100 * (then - Number(row.imd2025_mean_percentile));
      expect(Math.abs((msoa21.value[i] ?? NaN) - move)).toBeLessThan(5.1e-5);
    });
  });
  it("of several areas together are the mean by people: Hull's areas are Hull", () => {
    const hull = areas.lads.findIndex(({ code }) => code === "E06000010");
    const inside = [...areas.code.keys()].filter((i) => areas.lad[i] === hull);
    const sum = (of: Float64Array): number => inside.reduce((total, i) => total + (of[i] ?? NaN), 0);
    const { num, den, scale } = moved2019.msoa21;
    expect(sum(num) / (sum(den) * scale)).toBeCloseTo(moved2019.lad24.value[hull] ?? NaN, 3);
  });
  it("flag by rule to both sides: 300 areas by 10 points more, 263 by 10 points less (counted in Python)", () => {
    const moved = (toward: "more" | "less"): number =>
      passing({ kind: "moved", since: 2019, toward, points: 10 });
    expect([moved("more"), moved("less")]).toEqual([300, 263]);
  });
  it("are estimated only where small areas changed since that edition", async () => {
    const estimated = async (year: MovedCondition["since"]): Promise<number> => {
      const { msoa21 } = await loadIndicator(read, moveId(year), areas);
      return msoa21.status.filter((status) => status === STATUS.estimated).length;
    };
    const [old, recent] = [await estimated(2004), await estimated(2019)];
    expect(old).toBe(rows.filter((row) => row.estimated === "1").length);
    expect(recent).toBeGreaterThan(0);
    expect(recent).toBeLessThan(old);
  });
});
