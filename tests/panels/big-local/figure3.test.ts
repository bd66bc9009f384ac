import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { loadBigLocal, loadEditions } from "../../../src/data";
import type { Areas } from "../../../src/model/area";
import type { Column } from "../../../src/model/indicator";
import type { BigLocalArea } from "../../../src/model/big-local";
import { THEMES } from "../../../src/config/report";
import { emphasisOf, filterBigLocal, filterOf } from "../../../src/readings/big-local/filter";
import {
  AGED,
  figure3,
  figure3Columns,
  sayAges,
  sayFigure3,
  drawnGroups,
  type Figure3,
  type Figure3Group,
} from "../../../src/readings/big-local/figure3";
import { figure3Limits, sayGroup } from "../../../src/readings/big-local/figure3-limits";
import { HEALTH, HOUSEHOLDS } from "../../../src/readings/big-local/outcomes";
import { liesIn } from "../../../src/panels/big-local/icb-of-big-local";
import { sayPlacement } from "../../../src/readings/big-local/say-placement";
import { columnsFor, loadedAreas, read } from "../atlas";

const GROUPS = ["england", "bigLocal", "comparison2010", "matched2010", "comparison", "matched"] as const;
interface Expected<T> {
  readonly areas: number;
  readonly then: T;
  readonly now: T;
  readonly half: T;
}
/** Recomputed outside the project, from the two censuses' files. */
const fixture = JSON.parse(readFileSync("tests/fixtures/figure3.json", "utf8")) as Record<
  (typeof GROUPS)[number],
  Expected<readonly number[]>
> & {
  readonly households: Record<(typeof GROUPS)[number], Expected<number> & { readonly estimated: number }>;
};

let all: readonly BigLocalArea[];
let areas: Areas;
let found: Figure3;
let groups: readonly Figure3Group[];
let households: Figure3;

beforeAll(async () => {
  areas = await loadedAreas();
  all = await loadBigLocal(read);
  const before = (await loadEditions(read)).msoa21.editions[2]?.percentile as Float64Array;
  found = figure3(HEALTH, areas, all, await columnsFor(areas, figure3Columns(HEALTH)), before);
  groups = found.groups;
  households = figure3(HOUSEHOLDS, areas, all, await columnsFor(areas, figure3Columns(HOUSEHOLDS)), before);
});

describe("Figure 3", () => {
  it("equals the shares and intervals recomputed from the inputs, for England and every group", () => {
    GROUPS.forEach((name, g) => {
      const expected = fixture[name];
      expected.then.forEach((value, c) => {
        const change = groups[g]?.changes[c];
        expect(change?.areas).toBe(expected.areas);
        expect(change?.then.value).toBeCloseTo(value, 3);
        expect(change?.now.value).toBeCloseTo(expected.now[c] as number, 3);
        const half = expected.half[c] as number;
        expect((change?.change.high ?? NaN) - (change?.change.value ?? NaN)).toBeCloseTo(half, 3);
        expect((change?.change.value ?? NaN) - (change?.change.low ?? NaN)).toBeCloseTo(half, 3);
      });
    });
  });

  it("puts each group's share of people aged 65 and over beside it", async () => {
    const areas = await loadedAreas();
    const column = (await columnsFor(areas, [AGED])).get(AGED)?.msoa21 as Column;
    const shareOf = (msoas: readonly number[]): number => {
      const total = (of: (i: number) => number): number => msoas.reduce((sum, i) => sum + of(i), 0);
      const residents = (i: number): number => column.den[i] as number;
      return total((i) => (column.value[i] as number) * residents(i)) / total(residents);
    };
    const held = [...new Set(all.flatMap(({ msoa }) => msoa ?? []))];
    expect(groups[0]?.aged).toBeCloseTo(shareOf([...areas.code.keys()]), 9);
    // England's published share of residents aged 65 and over at Census 2021.
    expect(groups[0]?.aged).toBeCloseTo(18.4, 0);
    expect(groups[1]?.aged).toBeCloseTo(shareOf(held), 9);
    expect(groups[3]?.aged).not.toBeCloseTo(groups[2]?.aged as number, 6);
    expect(sayAges(groups)).toContain(`${shareOf(held).toFixed(1)}% (MSOAs holding a Big Local position)`);
  });

  it("leaves out areas near a position, and finds every Big Local MSOA a match either way", () => {
    // Counted in Python from the positions and centres: 123 of the areas matched on 2010, 126 of those matched on 2025.
    expect(found.leftOut).toBe(123);
    expect(found.unmatched).toEqual([0, 0]);
    expect(drawnGroups(groups).map(({ name }) => name)).toEqual([
      "England",
      "MSOAs holding a Big Local position",
      "Weighted to match on 2010",
      "Weighted to match on 2025",
    ]);
  });

  it("adds up: the five answers are everyone, and their changes cancel", () => {
    for (const group of groups) {
      const sum = (of: (c: number) => number): number =>
        group.changes.reduce((total, _, c) => total + of(c), 0);
      expect(sum((c) => group.changes[c]?.now.value ?? NaN)).toBeCloseTo(100, 9);
      // Percentages of 2011 are rounded to one decimal.
      expect(Math.abs(sum((c) => group.changes[c]?.change.value ?? NaN))).toBeLessThan(0.05);
    }
  });

  it("says the direction as it comes out, whichever way", () => {
    expect(sayFigure3(HEALTH, groups)).toContain("rose by 1.3 points in England");
    // Worked out outside the project: 1.8701 +- 0.3923 against 1.8684 +- 0.1018 in areas matched on IMD 2010, and
    // 1.8136 +- 0.0954 in those matched on IMD 2025.
    expect(sayFigure3(HEALTH, groups)).toContain(
      "weighted to match, it rose by 1.9 points: the difference is 0.00 points (95% interval \u22120.40 to +0.41), no more than areas differ by themselves",
    );
    expect(sayFigure3(HEALTH, groups)).toContain(
      "Matched on deprivation in 2025 instead, the difference is +0.06 points (95% interval \u22120.35 to +0.46), no more",
    );
    const worse = groups.map((group, g) =>
      g === 1
        ? {
            ...group,
            changes: group.changes.map((one) => ({ ...one, change: { value: -0.4, low: -0.6, high: -0.2 } })),
          }
        : group,
    );
    const still = groups.map((group) => ({
      ...group,
      changes: group.changes.map((one) => ({ ...one, change: { value: -0.04, low: -0.1, high: 0.02 } })),
    }));
    expect(sayFigure3(HEALTH, still)).toContain("stayed the same to a tenth of a point in England");
    const said = sayFigure3(HEALTH, worse);
    expect(said).toContain("fell by 0.4 points in MSOAs that hold");
    expect(said).toContain("less than in England");
    expect(said, "the estimate lies inside its interval").toMatch(
      /the difference is \u22122\.27 points \(95% interval \u22122\.\d\d to \u22122\.04\)/,
    );
    expect(said).toContain(", more than areas differ by themselves");
  });
});

describe("deprived households, 2011 to 2021", () => {
  it("equal the shares, intervals and estimated areas recomputed from the counts, for England and every group", () => {
    GROUPS.forEach((name, g) => {
      const expected = fixture.households[name];
      const one = households.groups[g]?.changes[0];
      if (!one) throw new Error(`${name} is not there`);
      expect([one.areas, one.estimated], name).toEqual([expected.areas, expected.estimated]);
      expect(one.then.value).toBeCloseTo(expected.then, 3);
      expect(one.now.value).toBeCloseTo(expected.now, 3);
      expect(one.change.high - one.change.value).toBeCloseTo(expected.half, 3);
      expect(one.change.value - one.change.low).toBeCloseTo(expected.half, 3);
    });
  });

  it("are all households of both censuses, counted", () => {
    // England: published for 2011; the small areas' sum for 2021.
    expect(households.groups[0]?.changes[0]?.base.then).toBeCloseTo(22_063_368, 0);
    expect(households.groups[0]?.changes[0]?.base.now).toBe(23_435_995);
  });

  it("are said as a fall that goes further or less far than England's", () => {
    const said = sayFigure3(HOUSEHOLDS, households.groups);
    expect(said).toContain(
      "The share of households deprived in two or more dimensions fell by 6.7 points in England and fell by 8.8 points in MSOAs that hold a Big Local position: 2.1 points more than in England.",
    );
    expect(said).toContain("the difference is \u22120.24 points (95% interval \u22120.74 to +0.26), no more");
  });

  it("carry the pandemic, and what was split or merged", () => {
    const limits = figure3Limits(HOUSEHOLDS, households);
    expect(limits).toContain(HOUSEHOLDS.caveat);
    expect(HOUSEHOLDS.caveat).toMatch(/pandemic.*furlough.*moved late/);
    expect(limits.join()).toContain(
      "In 847 of England\u2019s 6,856 areas boundaries were split, merged or redrawn",
    );
    expect(sayGroup(households.groups[1] as Figure3Group)).toBe(
      "MSOAs holding a Big Local position: 145 areas (15 estimated in 2011)",
    );
  });
});

describe("the 150", () => {
  it("are all there: 145 placed, 18 interviewed, every theme known", () => {
    expect(all.length).toBe(150);
    expect(filterBigLocal(all, filterOf({ "bl.who": "unplaced" })).length).toBe(5);
    expect(filterBigLocal(all, filterOf({ "bl.who": "interviewed" })).length).toBe(18);
    const themes = new Set(all.flatMap((area) => area.activities.map(({ theme }) => theme)));
    expect([...themes].sort()).toEqual([...THEMES].sort());
  });

  it("filters by theme and determinant within one activity", () => {
    const food = filterBigLocal(all, filterOf({ "bl.theme": "Food and nutrition" }));
    expect(food.map(({ id }) => id)).toContain("par-bay");
    expect(food.length).toBe(8);
    const both = filterOf({ "bl.theme": "Physical activity", "bl.determinant": "Capabilities and control" });
    expect(filterBigLocal(all, both).map(({ id }) => id)).toEqual(["northwood"]);
  });

  it("brings out on the map what the filter keeps, and nothing when it keeps all", () => {
    expect(emphasisOf({}, all, null)).toBeNull();
    expect(emphasisOf({ "bl.who": "interviewed" }, all, null)?.size).toBe(18);
    const here = liesIn(areas, "2026", "E54000057");
    expect(emphasisOf({ "bl.where": "here" }, all, here)).toEqual(
      new Set(all.filter(here).map(({ id }) => id)),
    );
    expect(emphasisOf({ "bl.where": "here" }, all, null), "without a footprint").toBeNull();
  });

  it("say in words how they were placed, whatever the source wrote", () => {
    const said = new Map(all.map((area) => [area.id, sayPlacement(area)]));
    expect(said.get("kingsbrook-and-cauldwell")).toBe(
      "about here (probable): the centre of the MSOAs Kingsbrook and Cauldwell",
    );
    expect([...said.values()].filter((words) => words.startsWith("not placed")).length).toBe(5);
    for (const words of said.values()) expect(words).not.toMatch(/"|E0\d|centroid|undefined/);
  });
});
