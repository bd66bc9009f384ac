import { describe, expect, test } from "vitest";
import { STABILITY_GRID } from "../../../src/config/stability";
import { checkRule } from "../../../src/config/rule-json";
import type { Areas, Lsoas } from "../../../src/model/area";
import { VERDICT } from "../../../src/model/rule";
import { patchesIn, pocketsIn } from "../../../src/readings/rule/patches/patch-rows";
import { gridTable, levelCounts, stabilityOrder } from "../../../src/readings/rule/stability/stability-rows";
import { stepsOf } from "../../../src/readings/rule/tradeoff/steps";
import { otherwiseAround, readPair, writePair } from "../../../src/readings/rule/two/pair";
import type { Patch } from "../../../src/stats/patches-of";

const areas = { code: ["E02000001", "E02000002", "E02000003"] } as unknown as Areas;

describe("two areas in a link", () => {
  test("are read back as written, one of them or none", () => {
    for (const pair of [
      [0, 2],
      [null, 1],
      [1, null],
      [null, null],
    ] as const) {
      expect(readPair(areas, writePair(areas, pair[0], pair[1]))).toEqual(pair);
    }
  });
  test("codes that do not exist are nobody", () => {
    expect(readPair(areas, "000009-000001")).toEqual([null, 0]);
    expect(readPair(areas, "<script>")).toEqual([null, null]);
  });
});

test("neighbours that the rule judges otherwise, those with most people first", () => {
  const graph = { offsets: Int32Array.of(0, 3, 4, 5, 6), targets: Int32Array.of(1, 2, 3, 0, 0, 0) };
  const verdict = Uint8Array.of(VERDICT.yes, VERDICT.no, VERDICT.yes, VERDICT.unknown);
  const people = Float64Array.of(5, 10, 20, 30);
  expect(otherwiseAround(verdict, graph, people, 0)).toEqual([3, 1]);
  expect(otherwiseAround(verdict, graph, people, 1)).toEqual([0]);
});

test("a patch that reaches into the scope is shown whole; others are not", () => {
  const patch = (...rows: number[]) => ({ areas: rows }) as unknown as Patch;
  expect(patchesIn([patch(0, 7), patch(8, 9)], Int32Array.of(7))).toEqual([patch(0, 7)]);
});

test("pockets hold their LSOAs of decile 1 only, the most deprived first", () => {
  const lsoas = {
    msoa: Float64Array.of(0, 0, 0, 1, 2),
    imdDecile: Float64Array.of(1, 1, 2, 1, 1),
    imdRank: Float64Array.of(50, 9, 4000, 1, 2),
    population: Float64Array.of(100, 200, 400, 800, 900),
  } as unknown as Lsoas;
  const found = pocketsIn(Uint8Array.of(1, 1, 0), Int32Array.of(0, 2), lsoas);
  expect(found).toEqual([{ msoa: 0, lsoas: [1, 0], people: 300 }]);
});

describe("stability", () => {
  const scope = Int32Array.of(0, 1, 2, 3);
  test("orders the areas that some rule flags; those without data are left out", () => {
    const share = Float64Array.of(0.2, 0, NaN, 0.9);
    expect(stabilityOrder({ share }, scope, "most")).toEqual([3, 0]);
    expect(stabilityOrder({ share }, scope, "least")).toEqual([0, 3]);
  });
  test("counts the levels of the scope", () => {
    expect(levelCounts({ level: Uint8Array.of(3, 3, 0, 4) }, scope)).toEqual([1, 0, 0, 2, 1]);
  });
  test("the grid that is downloaded holds every rule, each readable as a rule file", () => {
    const { columns, rows } = gridTable();
    expect(rows).toHaveLength(STABILITY_GRID.length);
    expect(rows.length).toBeGreaterThanOrEqual(200);
    const json = columns.indexOf("rule_json");
    for (const [at, row] of rows.entries()) {
      expect(checkRule(JSON.parse(String(row[json]))).rule).toEqual(STABILITY_GRID[at]?.rule);
    }
  });
});

test("a curve's steps rise, and hold the threshold as it stands", () => {
  const steps = stepsOf({ kind: "share", most: 20, atLeast: 0.37 });
  expect(steps).toContain(0.37);
  expect(steps).toEqual([...steps].sort((a, b) => a - b));
  expect(new Set(steps).size).toBe(steps.length);
});
