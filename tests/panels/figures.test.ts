import { SHIPPED } from "../../src/config/catalogue";
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { indicatorOf, INDICATORS } from "../../src/config/indicators";
import { DEFAULT_RULE } from "../../src/config/rules";
import { SIMILAR_INDICATORS } from "../../src/config/similar";
import { loadBigLocal, loadLsoas, loadNeighbours } from "../../src/data";
import type { Areas, Lsoas } from "../../src/model/area";
import type { Neighbours } from "../../src/model/geometry";
import type { IndicatorData } from "../../src/model/indicator";
import { compareRows, type CompareRow } from "../../src/readings/compare/compare-rows";
import { lsoasOfScope } from "../../src/readings/compare/lsoas-of-scope";
import { membersOf, type Member } from "../../src/readings/levels";
import { partOf } from "../../src/readings/profile/reading";
import { subjectOf, type Subject } from "../../src/readings/profile/subject";
import { answerOf, correlation, peopleByDecile, scopeOf, similarAreas, simpleFit } from "../../src/stats";
import { bigLocalReach } from "../../src/stats/big-local-reach";
import { columnsFor, loadedAreas, read } from "./atlas";

interface Footprint {
  readonly measures: Readonly<Record<string, number>>;
  readonly ranks: Readonly<Record<string, number>>;
  readonly flagged: readonly [areas: number, people: number];
  readonly pockets: number;
  readonly captured: number;
  readonly spread: number;
  readonly within: number;
  readonly moran: number;
  readonly people_by_decile: readonly number[];
}
interface Worked {
  readonly footprints: Readonly<Record<string, Footprint>>;
  readonly districts: Readonly<Record<string, { areas: number; spread: number; moran: number }>>;
  readonly similar: Readonly<Record<string, readonly (readonly [code: string, distance: number])[]>>;
  readonly relation: Readonly<Record<string, number>>;
  readonly reach: Readonly<Record<string, readonly [areas: number, people: number]>>;
  readonly nearest: Readonly<Record<string, readonly [id: string, km: number]>>;
  readonly profiles: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly union: readonly string[];
}

/** Worked out outside the project, from the input files: the note in the file says how. */
const worked = JSON.parse(readFileSync("tests/fixtures/deeper.json", "utf8")) as Worked;
const WEST_YORKSHIRE = "E54000054";

let areas: Areas;
let data: Map<string, IndicatorData>;
let lsoas: Lsoas;
let neighbours: Neighbours;

beforeAll(async () => {
  areas = await loadedAreas();
  const [columns, small, graph] = await Promise.all([
    columnsFor(
      areas,
      INDICATORS.map(({ id }) => id),
    ),
    loadLsoas(read, areas),
    loadNeighbours(read),
  ]);
  [data, lsoas, neighbours] = [columns, small, graph];
}, 30_000);

const msoaOf = (id: string) => (data.get(id) as IndicatorData).msoa21;
/** Equal to eight digits. */
const same = (found: number | undefined, expected: number, what: string): void =>
  expect(Math.abs((found ?? NaN) - expected), `${what}: ${found}`).toBeLessThanOrEqual(
    1e-8 * Math.max(1, Math.abs(expected)),
  );

function subject(key: string): Subject {
  const footprint = key.startsWith("E54") ? key : null;
  const place = key.startsWith("E08") ? key : null;
  const codes = key === "union" ? worked.union : footprint || place ? [] : [key];
  const scope = scopeOf(areas, "2026", footprint, place);
  const picked = codes.map((code) => areas.code.indexOf(code));
  return subjectOf(areas, { vintage: "2026", footprint, place, picked, scope });
}

describe("profile", () => {
  it("of an area, a district, a footprint and a union: sixteen indicators from the inputs", () => {
    for (const [key, figures] of Object.entries(worked.profiles)) {
      for (const [id, expected] of Object.entries(figures)) {
        const columns = data.get(id) as IndicatorData;
        same(partOf(indicatorOf(id), columns, subject(key), lsoas, data).value, expected, `${key} ${id}`);
      }
    }
  });

  it("finds the ten most similar areas, in their order and at their distances", () => {
    for (const [code, expected] of Object.entries(worked.similar)) {
      const found = similarAreas(areas, SIMILAR_INDICATORS.map(msoaOf), areas.code.indexOf(code));
      expect(found.map(({ index }) => areas.code[index])).toEqual(expected.map(([one]) => one));
      found.forEach(({ distance }, at) => same(distance, expected[at]?.[1] ?? NaN, code));
    }
  });
});

describe("comparison", () => {
  const rowsOf = (units: readonly Member[]): CompareRow[] => {
    const columns = new Map([...data].map(([id, levels]) => [id, levels.msoa21] as const));
    const contextOf = (unit: Member) => ({
      areas,
      columns,
      footprint: unit.msoas,
      neighbours,
      permuted: new Map(),
      catalogue: SHIPPED,
    });
    return compareRows(units, { areas, data, rule: DEFAULT_RULE, contextOf, neighbours });
  };

  it("of footprints: measures, ranks, flags, pockets, capture, spread and clustering", () => {
    const rows = rowsOf(membersOf(areas, "icb26"));
    for (const [code, expected] of Object.entries(worked.footprints)) {
      const row = rows.find((one) => one.code === code) as CompareRow;
      for (const [id, value] of Object.entries(expected.measures)) {
        same(row.measures.get(id)?.value, value, `${code} ${id}`);
        expect(row.measures.get(id)?.rank).toBe(expected.ranks[id]);
      }
      expect([row.flagged.areas, row.flagged.people, row.pockets]).toEqual([
        ...expected.flagged,
        expected.pockets,
      ]);
      same(row.captured, expected.captured, `${code} captured`);
      same(row.spread, expected.spread, `${code} spread`);
      same(row.withinShare, expected.within, `${code} within`);
      same(row.moran, expected.moran, `${code} Moran`);
    }
  });

  it("of places: spread and clustering inside each", () => {
    const rows = rowsOf(membersOf(areas, "lad24", scopeOf(areas, "2026", null, null)));
    for (const [code, expected] of Object.entries(worked.districts)) {
      const row = rows.find((one) => one.code === code) as CompareRow;
      expect(row.msoas.length).toBe(expected.areas);
      same(row.spread, expected.spread, `${code} spread`);
      same(row.moran, expected.moran, `${code} Moran`);
    }
  });

  it("of people by decile of their LSOA", () => {
    for (const [code, { people_by_decile }] of Object.entries(worked.footprints)) {
      const rows = lsoasOfScope(areas, lsoas, "2026", code, scopeOf(areas, "2026", code, null));
      expect(peopleByDecile(lsoas.imdDecile, lsoas.population, rows)).toEqual(people_by_decile);
    }
  });

  it("of two measures: correlations, line and what is left of one area", () => {
    const [x, y] = [msoaOf("imd25_average_score").value, msoaOf("le_female_2015_19").value];
    const scope = scopeOf(areas, "2026", WEST_YORKSHIRE, null);
    const { pearson, spearman, n } = correlation(x, y, scope);
    const fit = simpleFit(x, y, scope);
    const { residual_E02002231: left = NaN, ...line } = worked.relation;
    expect(n).toBe(line.n);
    same(pearson, line.pearson ?? NaN, "Pearson");
    same(spearman, line.spearman ?? NaN, "Spearman");
    same(fit?.slope, line.slope ?? NaN, "slope");
    same(fit?.intercept, line.intercept ?? NaN, "intercept");
    same(fit?.residual[areas.code.indexOf("E02002231")], left, "residual");
  });
});

describe("Big Local near flagged areas", () => {
  it("is as near as the inputs have it, but for the rounding of centres", async () => {
    const columns = new Map([...data].map(([id, levels]) => [id, levels.msoa21] as const));
    const footprint = scopeOf(areas, "2026", null, null);
    const { verdict } = answerOf(DEFAULT_RULE, {
      areas,
      columns,
      footprint,
      neighbours,
      permuted: new Map(),
      catalogue: SHIPPED,
    });
    const flagged = footprint.filter((i) => verdict[i] === 1);
    const all = await loadBigLocal(read);
    for (const [km, expected] of Object.entries(worked.reach)) {
      const near = bigLocalReach(areas, flagged, all, Number(km)).filter((row) => row.near);
      expect([near.length, near.reduce((sum, { people }) => sum + people, 0)]).toEqual(expected);
    }
    const named = flagged.filter((i) => (areas.code[i] as string) in worked.nearest);
    expect(named.length).toBe(Object.keys(worked.nearest).length);
    for (const { msoa, nearest } of bigLocalReach(areas, named, all, 3)) {
      const [id, km] = worked.nearest[areas.code[msoa] as string] ?? [];
      expect(nearest?.area.id).toBe(id);
      expect(Math.abs((nearest?.km ?? NaN) - (km ?? NaN))).toBeLessThan(0.007);
    }
  });
});
