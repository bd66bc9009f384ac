import { englandRow } from "../../../src/readings/compare/england-row";
import { SHIPPED } from "../../../src/config/catalogue";
import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { beforeAll, describe, expect, it } from "vitest";
import { SUMMARY_MEASURES } from "../../../src/config/summary";
import { DEFAULT_RULE, findPreset } from "../../../src/config/rules";
import { loadLsoas, loadNeighbours } from "../../../src/data";
import type { Areas } from "../../../src/model/area";
import type { Neighbours } from "../../../src/model/geometry";
import type { IndicatorData } from "../../../src/model/indicator";
import type { Rule } from "../../../src/model/rule";
import {
  compareColumns,
  sayFirst,
  sortCompare,
  type CompareColumn,
} from "../../../src/readings/compare/columns";
import { compareRows, type CompareRow } from "../../../src/readings/compare/compare-rows";
import { lsoasOfScope } from "../../../src/readings/compare/lsoas-of-scope";
import { furthest, pointsOf, sayRelation } from "../../../src/panels/compare/relation";
import { membersOf, type Member } from "../../../src/readings/levels";
import { correlation } from "../../../src/stats/correlation";
import { simpleFit } from "../../../src/stats/simple-fit";
import { peopleByDecile } from "../../../src/stats/people-by-decile";
import { scopeOf } from "../../../src/stats/scope-of";
import { formatDifference } from "../../../src/words/format";
import { columnsFor, loadedAreas, read } from "../atlas";

type Row = Readonly<Record<string, string>>;
const csv = (name: string): Row[] =>
  Papa.parse<Row>(readFileSync(`public/data/download/${name}.csv`, "utf8").replace(/^\uFEFF/, ""), {
    header: true,
    skipEmptyLines: true,
  }).data;

const WEST_YORKSHIRE = "E54000054";
let areas: Areas;
let data: Map<string, IndicatorData>;
let neighbours: Neighbours;
const msoas = csv("msoa21_indicators");

beforeAll(async () => {
  areas = await loadedAreas();
  const ids = [...SUMMARY_MEASURES.map(({ id }) => id), "imd25_share_core20", "imd25_share_decile1"];
  data = await columnsFor(areas, ids);
  neighbours = await loadNeighbours(read);
});

function rowsOf(units: readonly Member[], rule: Rule = DEFAULT_RULE): CompareRow[] {
  const columns = new Map([...data].map(([id, levels]) => [id, levels.msoa21] as const));
  const contextOf = (unit: Member) => ({
    areas,
    columns,
    footprint: unit.msoas,
    neighbours,
    permuted: new Map(),
    catalogue: SHIPPED,
  });
  return compareRows(units, { areas, data, rule, contextOf, neighbours });
}

const sum = (rows: readonly Row[], key = "population"): number =>
  rows.reduce((total, row) => total + Number(row[key]), 0);

describe("footprints side by side", () => {
  it("have England's own row beside them: all its people and flags, its measures, and no rank", () => {
    const england = englandRow(areas, data, rowsOf(membersOf(areas, "icb26")));
    expect(england.people).toBe(areas.population.reduce((all, one) => all + one, 0));
    expect([england.flagged.areas, england.pockets]).toEqual([1211, 507]);
    const score = england.measures.get("imd25_average_score");
    expect(score?.value).toBe(data.get("imd25_average_score")?.ctry21.value[0]);
    expect(score?.rank).toBeNaN();
    expect(englandRow(areas, data, null).flagged.areas, "of a part of England").toBeNaN();
  });
  it("has the flags, people and captured share that the download gives", () => {
    const rows = rowsOf(membersOf(areas, "icb26"));
    expect(rows.length).toBe(36);
    for (const row of rows) {
      const own = msoas.filter(({ icb26cd }) => icb26cd === row.code);
      const flagged = own.filter(({ imd25_share_core20 }) => Number(imd25_share_core20) >= 0.5);
      expect(row.flagged).toEqual({
        areas: flagged.length,
        people: sum(flagged),
        share: sum(flagged) / sum(own),
      });
      const pockets = own.filter((one) => !flagged.includes(one) && Number(one.imd25_share_decile1) > 0);
      expect(row.pockets).toBe(pockets.length);
      const most = (some: readonly Row[]): number =>
        some.reduce((total, one) => total + Number(one.population) * Number(one.imd25_share_decile1), 0);
      if (most(own) > 0) expect(row.captured).toBeCloseTo(most(flagged) / most(own), 9);
      else expect(row.captured).toBeNaN();
    }
    expect(rows.reduce((total, row) => total + row.flagged.areas, 0)).toBe(1211);
  });

  it("has the five measures of the ICB file, and ranks them from the most deprived", () => {
    const rows = rowsOf(membersOf(areas, "icb24"));
    const file = csv("icb24_indicators");
    for (const { id } of SUMMARY_MEASURES) {
      for (const row of rows) {
        const line = file.find(({ icb24cd }) => icb24cd === row.code);
        expect(row.measures.get(id)?.value).toBeCloseTo(Number(line?.[id]), 9);
        const above = file.filter((other) => Number(other[id]) > Number(line?.[id])).length;
        expect(row.measures.get(id)?.rank).toBe(above + 1);
      }
    }
  });

  it("has the spread as means of squares give it, split at districts", () => {
    const row = rowsOf(membersOf(areas, "icb26")).find(({ code }) => code === WEST_YORKSHIRE) as CompareRow;
    const own = msoas.filter(({ icb26cd }) => icb26cd === WEST_YORKSHIRE);
    const mean = (some: readonly Row[], power: number): number =>
      some.reduce((t, one) => t + Number(one.population) * Number(one.imd25_average_score) ** power, 0) /
      sum(some);
    // V = mean of squares less square of the mean, of all and of each district.
    const variance = (some: readonly Row[]): number => mean(some, 2) - mean(some, 1) ** 2;
    expect(row.spread).toBeCloseTo(Math.sqrt(variance(own)), 8);
    const districts = [...new Set(own.map(({ lad24cd }) => lad24cd))].map((code) =>
      own.filter(({ lad24cd }) => lad24cd === code),
    );
    const within = districts.reduce((t, one) => t + (sum(one) / sum(own)) * variance(one), 0);
    expect(row.withinShare).toBeCloseTo(within / variance(own), 9);
    expect(row.moran).toBeGreaterThan(0.3);
    expect(row.moran).toBeLessThan(1);
  });

  it("judges a rule with the lens of the footprint in each footprint of its own", () => {
    const rule = findPreset("worst-tenth-here")?.rule as Rule;
    for (const row of rowsOf(membersOf(areas, "icb26"), rule)) {
      expect(row.flagged.areas).toBe(Math.floor(row.msoas.length / 10));
    }
  });
});

describe("places", () => {
  it("are the districts that have areas in the footprint", () => {
    const units = membersOf(areas, "lad24", scopeOf(areas, "2026", WEST_YORKSHIRE, null));
    const names = new Set(
      msoas.filter(({ icb26cd }) => icb26cd === WEST_YORKSHIRE).map(({ lad24nm }) => lad24nm),
    );
    expect(units.map(({ name }) => name).sort()).toEqual([...names].sort());
  });
});

it("spreads a footprint's people over the deciles of its own LSOAs, as its Core20 share does", async () => {
  const lsoas = await loadLsoas(read, areas);
  const core20 = (await columnsFor(areas, ["imd25_share_core20"])).get("imd25_share_core20") as IndicatorData;
  areas.icb26s.forEach(({ code }, row) => {
    const rows = lsoasOfScope(areas, lsoas, "2026", code, scopeOf(areas, "2026", code, null));
    const people = peopleByDecile(lsoas.imdDecile, lsoas.population, rows);
    const total = people.reduce((a, b) => a + b, 0);
    expect(total).toBe(areas.people.icb26[row]);
    expect(((people[0] as number) + (people[1] as number)) / total).toBeCloseTo(
      core20.icb26.value[row] as number,
      12,
    );
  });
  const bradford = scopeOf(areas, "2026", WEST_YORKSHIRE, "E08000032");
  expect(lsoasOfScope(areas, lsoas, "2026", null, bradford).length).toBe(
    bradford.reduce((sum, i) => sum + (areas.lsoas[i] as number), 0),
  );
});

describe("a district in two footprints", () => {
  it("has its flagged share over its people here, not over the whole district", () => {
    const NORTH = "E54000050";
    const rows = rowsOf(membersOf(areas, "lad24", scopeOf(areas, "2026", NORTH, null)));
    const own = msoas.filter(({ lad24cd, icb26cd }) => lad24cd === "E06000063" && icb26cd === NORTH);
    const flagged = own.filter(({ imd25_share_core20 }) => Number(imd25_share_core20) >= 0.5);
    const cumberland = rows.find(({ code }) => code === "E06000063") as CompareRow;
    expect(flagged.length).toBeGreaterThan(0);
    expect(cumberland.flagged.share).toBeCloseTo(sum(flagged) / sum(own), 12);
    expect(sum(own)).toBeLessThan(cumberland.people);
  });
});

it("does not say of districts how much of their spread lies within districts: all of it", () => {
  for (const { withinShare } of rowsOf(
    membersOf(areas, "lad24", scopeOf(areas, "2026", WEST_YORKSHIRE, null)),
  ))
    expect(withinShare).toBe(1);
  const ids = (what: "footprints" | "places"): string[] => compareColumns(what).map(({ id }) => id);
  expect(ids("footprints")).toEqual([...ids("places").slice(0, -1), "within", "moran"]);
});

describe("order and pairs", () => {
  it("sorts either way, those without a value last", () => {
    const rows = rowsOf(membersOf(areas, "icb26"));
    const values = sortCompare(rows, "captured", false).map(({ captured }) => captured);
    const known = values.filter((value) => !Number.isNaN(value));
    expect(values.slice(0, known.length)).toEqual([...known].sort((a, b) => a - b));
    expect(sortCompare(rows, "name", false)[0]?.name.startsWith("NHS B")).toBe(true);
  });

  it("says which comes first, and nothing when no row has a figure", () => {
    const rows = rowsOf(membersOf(areas, "icb26"));
    const people = compareColumns("footprints").find(({ id }) => id === "people") as CompareColumn;
    const [most, least] = [true, false].map((down) => sortCompare(rows, "people", down));
    expect(sayFirst(most ?? [], people, false)).toMatch(/^NHS .* has the highest figure, \d,\d{3},\d{3}\.$/);
    expect(sayFirst(least ?? [], people, true)).toContain("lowest");
    expect(sayFirst(rows, { ...people, of: () => NaN }, false)).toBe("Nothing to compare.");
  });

  it("calls better and worse by the outcome's polarity", () => {
    const residual = Float64Array.of(-2, 3, 0.5, NaN, -1);
    const rows = Int32Array.of(0, 1, 2, 4);
    expect(furthest(residual, rows, "low-worse", 1)).toEqual({ better: [1], worse: [0] });
    expect(furthest(residual, rows, "high-worse", 2)).toEqual({ better: [0, 4], worse: [1, 2] });
  });

  it("calls no area both better and worse, and none on the line either", () => {
    expect(furthest(Float64Array.of(-1, 0, 2), Int32Array.of(0, 1, 2), "high-worse", 5)).toEqual({
      better: [0],
      worse: [2],
    });
  });

  it("puts no number where there is no correlation", () => {
    const [same, other] = [Float64Array.of(0, 0, 0), Float64Array.of(1, 2, 4)];
    const rows = Int32Array.of(0, 1, 2);
    const said = (x: Float64Array, y: Float64Array, of = rows): string =>
      sayRelation(correlation(x, y, of), simpleFit(x, y, of));
    expect(said(other, other)).toBe(
      "3 areas. Correlation 1.00 (of ranks 1.00); the straight line accounts for 100% of the variation.",
    );
    expect(said(same, other)).toContain("there is no correlation");
    expect(simpleFit(same, other, rows)).toBeNull();
    expect(said(other, same)).toContain("there is no correlation");
    expect(said(other, other, Int32Array.of(0, 1))).toBe("Too few areas for a line.");
  });

  it("says a difference of shares in points, with one sign", () => {
    expect(formatDifference(2.14, "percent", 1)).toBe("+2.1 points");
    expect(formatDifference(-0.0214, "proportion", 1)).toBe("\u22122.1 points");
    expect(formatDifference(0.3, "points", 1)).toBe("+0.3 points");
    expect(formatDifference(1.2, "years", 1)).toBe("+1.2 years");
    expect(formatDifference(0.04, "percent", 1)).toBe("0.0 points");
    expect(formatDifference(-0.04, "years", 1)).toBe("0.0 years");
    expect(formatDifference(NaN, "percent", 1)).toBe("not available");
  });

  it("draws only areas with both values", () => {
    const points = pointsOf(
      Float64Array.of(1, NaN, 3),
      Float64Array.of(1, 2, 4),
      Uint8Array.of(1, 1, 2),
      Int32Array.of(0, 1, 2),
    );
    expect([[...points.row], [...points.marked]]).toEqual([
      [0, 2],
      [1, 0],
    ]);
  });
});
