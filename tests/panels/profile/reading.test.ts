import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { beforeAll, describe, expect, it } from "vitest";
import { csvOf } from "../../../src/charts/chart-table";
import { indicatorOf, INDICATORS } from "../../../src/config/indicators";
import { AGE_BANDS, DOMAIN_DECILES, PROFILE_GROUPS, SUBDOMAIN_DECILES } from "../../../src/config/profile";
import { loadLsoas } from "../../../src/data";
import type { Areas } from "../../../src/model/area";
import { STATUS, type IndicatorData } from "../../../src/model/indicator";
import { besideOf } from "../../../src/readings/profile/beside";
import { evidenceTable, sayPlace, sayStatus } from "../../../src/panels/profile/evidence-table";
import { sayParts } from "../../../src/panels/profile/Facts";
import { placeOf } from "../../../src/readings/profile/place";
import { partOf, readingOf } from "../../../src/readings/profile/reading";
import { subjectOf, type Subject } from "../../../src/readings/profile/subject";
import { scopeOf } from "../../../src/stats/scope-of";
import { columnsFor, loadedAreas, read } from "../atlas";

type Row = Readonly<Record<string, string>>;
const fixture = Papa.parse<Row>(readFileSync("tests/fixtures/profile_lsoa21.csv", "utf8"), {
  header: true,
  skipEmptyLines: true,
}).data;
const SCHOLEMOOR = "E02002231";
const NEXT = "E02002229";
const IDS = [
  "imd25_average_score",
  "imd25_share_core20",
  "census21_health_bad_or_very_bad_pct",
  "imd25_national_decile",
  "imd25_local_concentration",
  "population_mid22",
  "census21_health_very_good_pct",
];

let areas: Areas;
let data: Map<string, IndicatorData>;

beforeAll(async () => {
  areas = await loadedAreas();
  data = await columnsFor(areas, IDS);
});

const columns = (id: string): IndicatorData => data.get(id) as IndicatorData;
const pick = (
  codes: readonly string[],
  place: string | null = null,
  footprint: string | null = null,
): Subject =>
  subjectOf(areas, {
    vintage: "2026",
    footprint,
    place,
    picked: codes.map((code) => areas.code.indexOf(code)),
    scope: scopeOf(areas, "2026", footprint, place),
  });
const valueOf = (id: string, subject: Subject): number => partOf(indicatorOf(id), columns(id), subject).value;
const of = (codes: readonly string[]): readonly Row[] =>
  fixture.filter((row) => codes.includes(row.msoa21cd ?? ""));
const sum = (rows: readonly Row[], term: (row: Row) => number): number =>
  rows.reduce((total, row) => total + term(row), 0);
const n = (row: Row, key: string): number => Number(row[key]);

describe("figures of a profile", () => {
  it("equal what the LSOAs of the input give, for one area and for a union", () => {
    for (const codes of [[SCHOLEMOOR], [NEXT], [SCHOLEMOOR, NEXT]]) {
      const [rows, subject] = [of(codes), pick(codes)];
      const people = sum(rows, (row) => n(row, "population"));
      expect(valueOf("population_mid22", subject)).toBe(people);
      expect(valueOf("imd25_average_score", subject)).toBeCloseTo(
        sum(rows, (row) => n(row, "population") * n(row, "imd_score")) / people,
        9,
      );
      const core20 = sum(rows, (row) => (n(row, "imd_decile") <= 2 ? n(row, "population") : 0)) / people;
      expect(valueOf("imd25_share_core20", subject)).toBeCloseTo(core20, 12);
      const bad =
        (100 * sum(rows, (row) => n(row, "bad") + n(row, "very_bad"))) /
        sum(rows, (row) => n(row, "residents"));
      expect(valueOf("census21_health_bad_or_very_bad_pct", subject)).toBeCloseTo(bad, 9);
    }
  });

  it("does not add up ranks or deciles", () => {
    expect(valueOf("imd25_national_decile", pick([SCHOLEMOOR, NEXT]))).toBeNaN();
  });

  it("finds the local concentration of a union from its LSOAs, and says nothing without them", async () => {
    const id = "imd25_local_concentration";
    const lsoas = await loadLsoas(read, areas);
    const union = pick([SCHOLEMOOR, NEXT]);
    const of2 = partOf(indicatorOf(id), columns(id), union, lsoas);
    // The most deprived tenth of the people, taken from the fixture: ranks turned round (33,755 LSOAs + 1 - rank).
    const rows = of([SCHOLEMOOR, NEXT]).toSorted((a, b) => n(a, "imd_rank") - n(b, "imd_rank"));
    const tenth = sum(rows, (row) => n(row, "population")) / 10;
    let left = tenth;
    const taken = sum(rows, (row) => {
      const people = Math.min(left, n(row, "population"));
      left -= people;
      return people * (33_756 - n(row, "imd_rank"));
    });
    expect(of2.value).toBeCloseTo(taken / tenth, 6);
    expect(valueOf(id, union)).toBeNaN();
    // One area found in the same way equals its published column.
    const alone = { ...pick([SCHOLEMOOR]), at: null };
    expect(partOf(indicatorOf(id), columns(id), alone, lsoas).value).toBeCloseTo(
      valueOf(id, pick([SCHOLEMOOR])),
      6,
    );
  });

  it("finds a change of a union from the pooled shares of both years, not as a mean of changes", async () => {
    const id = "census_health_very_good_change_2011_21";
    const made = await columnsFor(areas, [
      id,
      "census21_health_very_good_pct",
      "census11_health_very_good_pct",
    ]);
    const change = made.get(id) as IndicatorData;
    const valueFor = (subject: Subject): number => partOf(indicatorOf(id), change, subject, null, made).value;
    // Worked out outside the project from the files of both censuses and the crosswalk.
    const union = ["E02002231", "E02002229", "E02000001", "E02001101", "E02006876"];
    expect(valueFor(pick(union))).toBeCloseTo(1.1248020479537, 9);
    // All of a district picked is the district.
    const bradford = scopeOf(areas, "2026", null, "E08000032");
    const picked = pick(Array.from(bradford, (i) => areas.code[i] as string));
    expect(valueFor(picked)).toBeCloseTo(valueFor(pick([], "E08000032")), 9);
    expect(partOf(indicatorOf(id), change, picked).value).toBeNaN();
  });

  it("says how many areas without a value are left out of a value", async () => {
    const id = "le_male_2015_19";
    const lives = (await columnsFor(areas, [id])).get(id) as IndicatorData;
    const without = lives.msoa21.value.findIndex((value) => Number.isNaN(value));
    const code = areas.code[without] as string;
    const read2 = (codes: readonly string[]) =>
      readingOf(indicatorOf(id), lives, pick(codes), { footprint: null, district: null }, areas.people);
    const both = read2([SCHOLEMOOR, code]);
    const people = [SCHOLEMOOR, code].map((one) => areas.population[areas.code.indexOf(one)] ?? 0);
    const share = (people[1] ?? 0) / ((people[0] ?? 0) + (people[1] ?? 0));
    // Under 80% of the people are covered, so no mean is given.
    expect(both.left).toEqual({ rows: 1, share });
    expect([both.value, both.status]).toEqual([NaN, STATUS.suppressed]);
    expect(sayStatus(read2([SCHOLEMOOR, NEXT]))).toBe("");
    expect(sayStatus(read2([code]))).toBe("suppressed by the publisher");
  });

  it("reads a footprint and a district from their own level, not from MSOAs", () => {
    const icb = areas.icb26s.findIndex(({ code }) => code === "E54000054");
    expect(valueOf("imd25_average_score", pick([], null, "E54000054"))).toBe(
      columns("imd25_average_score").icb26.value[icb],
    );
    const bradford = pick([], "E08000032", "E54000054");
    expect(bradford).toMatchObject({ kind: "district", name: "Bradford" });
    expect(valueOf("population_mid22", bradford)).toBe(
      areas.people.lad24[areas.lads.findIndex(({ code }) => code === "E08000032")],
    );
    expect(pick([])).toMatchObject({ kind: "england", name: "England" });
  });

  it("is of a whole district, also where the footprint holds a part of it, and says so", () => {
    const WEST_YORKSHIRE = "E54000054";
    const county = pick([], "E06000065", WEST_YORKSHIRE);
    const part = scopeOf(areas, "2026", WEST_YORKSHIRE, "E06000065");
    const total = county.msoas.reduce((people, i) => people + (areas.population[i] as number), 0);
    expect(total).toBe(valueOf("population_mid22", county));
    expect(part.length).toBeLessThan(county.msoas.length);
    expect(besideOf(areas, "2026", county).footprint).toBeNull();
    expect(sayParts(county, part)).toBe(
      ` · ${county.msoas.length} areas, ${part.length} of them in this footprint`,
    );
    const bradford = pick([], "E08000032", WEST_YORKSHIRE);
    expect(sayParts(bradford, scopeOf(areas, "2026", WEST_YORKSHIRE, "E08000032"))).toBe(" · 63 areas");
  });

  it("is set beside the footprint and the district that hold all of it", () => {
    const beside = besideOf(areas, "2026", pick([SCHOLEMOOR]));
    expect([beside.footprint?.name, beside.district?.name]).toEqual(["NHS West Yorkshire", "Bradford"]);
    const nothing = { footprint: null, district: null };
    expect(besideOf(areas, "2026", pick([], null, "E54000054"))).toEqual(nothing);
    expect(besideOf(areas, "2026", pick([]))).toEqual(nothing);
    const bradford = besideOf(areas, "2026", pick([], "E08000032", "E54000054"));
    expect([bradford.footprint?.name, bradford.district]).toEqual(["NHS West Yorkshire", null]);
    const across = besideOf(areas, "2026", pick([SCHOLEMOOR, areas.code[0] as string]));
    expect(across).toEqual({ footprint: null, district: null });
  });
});

describe("an area's place among England's", () => {
  const beside = { footprint: null, district: null };
  const health = indicatorOf("census21_health_bad_or_very_bad_pct");
  const read1 = (codes: readonly string[], one = health) =>
    readingOf(one, columns(one.id), pick(codes), beside, areas.people);

  it("is the worst tenth where nine tenths of the others are better, by the polarity", () => {
    const values = Float64Array.from({ length: 21 }, (_, i) => i);
    const places = (polarity: "high-worse" | "low-worse" | "neutral") =>
      [20, 18, 17, 16, 15, 5, 4, 3, 2, 0].map((row) => placeOf({ polarity }, values, row));
    expect(places("high-worse")).toEqual([
      ...["worst tenth", "worst tenth", "worst fifth", "worst fifth", "middle"],
      ...["middle", "best fifth", "best fifth", "best tenth", "best tenth"],
    ]);
    expect(places("low-worse")[0]).toBe("best tenth");
    expect(new Set(places("neutral"))).toEqual(new Set([null]));
    expect(placeOf({ polarity: "high-worse" }, Float64Array.of(1, NaN), 1)).toBeNull();
  });

  it("calls equal values alike, and none of them worst where many tie", () => {
    const values = Float64Array.from({ length: 10 }, () => 7);
    expect(placeOf({ polarity: "high-worse" }, values, 3)).toBe("middle");
  });

  it("is said in words, and never as better or worse than England by an interval", () => {
    // Scholemoor & Lidget Green is young: 5.98% report bad or very bad health, England's middle area 4.89%, the worst fifth 6.64% or more.
    // Wilson's interval of the full count called it worse than England.
    expect(sayPlace(read1([SCHOLEMOOR]))).toBe("between the worst and best fifth");
    expect(sayPlace(read1([SCHOLEMOOR], indicatorOf("imd25_average_score")))).toBe("in the worst fifth");
    // Harpurhey North 6.79%, Frinton West & Kirby 7.46%, of whom many are over 65: both in the worst fifth, whatever their ages.
    expect(sayPlace(read1(["E02001050"]))).toBe("in the worst fifth");
    expect(sayPlace(read1(["E02004580"]))).toBe("in the worst fifth");
    expect(read1(["E02001050"]).value).toBeCloseTo(6.79, 2);
    expect(read1(["E02004580"]).value).toBeCloseTo(7.46, 2);
    expect(sayPlace(read1([]))).toBe("several areas together");
    expect(sayPlace({ ...read1([SCHOLEMOOR]), value: NaN, place: null })).toBe("no value");
    const table = evidenceTable([read1([SCHOLEMOOR])], null, null, "England’s areas");
    expect(table.columns.some(({ label }) => /interval/i.test(label))).toBe(false);
  });

  it("puts shares in per cent into the table that says per cent", () => {
    const core20 = indicatorOf("imd25_share_core20");
    const table = csvOf(
      evidenceTable([read1([SCHOLEMOOR], core20), read1([SCHOLEMOOR])], null, null, "England’s areas"),
    );
    const at = (label: string): number => table.columns.indexOf(label);
    const [first, second] = table.rows;
    expect([first?.[at("Unit")], second?.[at("Unit")]]).toEqual([
      "per cent of people",
      "per cent of residents",
    ]);
    expect(first?.[at("Value")]).toBeCloseTo(100 * read1([SCHOLEMOOR], core20).value, 12);
    expect(second?.[at("Value")]).toBeCloseTo(read1([SCHOLEMOOR]).value, 12);
  });
});

it("has each indicator in one group only: what is read as demand is no strength elsewhere", () => {
  const named = PROFILE_GROUPS.flatMap(({ parts }) => parts.flatMap(({ indicators }) => indicators));
  expect(named.filter((id, at) => named.indexOf(id) !== at)).toEqual([]);
});

it("names only indicators that exist", () => {
  const ids = new Set(INDICATORS.map(({ id }) => id));
  const named = [
    ...PROFILE_GROUPS.flatMap(({ parts }) => parts.flatMap(({ indicators }) => indicators)),
    ...[...DOMAIN_DECILES, ...SUBDOMAIN_DECILES, ...AGE_BANDS].map(({ id }) => id),
  ];
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
});
