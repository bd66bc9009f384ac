import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STABILITY_GRID, type GridRule } from "../../src/config/stability";
import { STABILITY_WORDS } from "../../src/config/stability-words";
import { MISSING_CLASS, SUPPRESSED_CLASS } from "../../src/model/classes";
import type { Indicator } from "../../src/model/indicator";
import type { Lsoas } from "../../src/model/area";
import {
  capturedCurve,
  classify,
  correlation,
  histogram,
  localConcentration,
  overlapOf,
  peopleByDecile,
  runToEnd,
  similarAreas,
  simpleFit,
  stability,
  testHistogram,
  unionOf,
  varianceParts,
} from "../../src/stats";
import { indicatorOf } from "../../src/config/indicators";
import { column, syntheticAreas, world } from "./synthetic";

const rows = (n: number): Int32Array => Int32Array.from({ length: n }, (_, i) => i);
const floats = (list: readonly (number | null)[]): Float64Array => Float64Array.from(list, (v) => v ?? NaN);

describe("classes", () => {
  const score = indicatorOf("imd25_average_score");
  const values = fc.array(fc.option(fc.integer({ min: 0, max: 50 }), { freq: 8 }), {
    minLength: 10,
    maxLength: 80,
  });
  it("hold every area once, in the bounds they show", () => {
    fc.assert(
      fc.property(values, fc.constantFrom("england" as const, "footprint" as const), (drawn, lens) => {
        const all = column("imd25_average_score", drawn);
        const scope = rows(drawn.length).filter((i) => i % 3 > 0);
        const { classes, bounds, counts, missing } = classify(score, all, lens, scope);
        expect(counts.reduce((sum, count) => sum + count, 0) + missing).toBe(scope.length);
        for (const i of lens === "england" ? rows(drawn.length) : scope) {
          const value = all.value[i] as number;
          if (Number.isNaN(value)) expect(classes[i]).toBe(MISSING_CLASS);
          else {
            const [low, high] = bounds[classes[i] as number] ?? [NaN, NaN];
            expect(value >= low && value <= high).toBe(true);
          }
        }
        for (let i = 1; i < bounds.length; i++)
          expect((bounds[i] as [number, number])[0]).toBeGreaterThan((bounds[i - 1] as [number, number])[1]);
      }),
    );
  });
  it("stay when the scope changes on England, and are fifths of the footprint within it", () => {
    const all = column(
      "imd25_average_score",
      Array.from({ length: 100 }, (_, i) => i),
    );
    const whole = classify(score, all, "england", rows(100));
    expect(classify(score, all, "england", rows(10)).bounds).toEqual(whole.bounds);
    expect(classify(score, all, "england", rows(10)).classes).toEqual(whole.classes);
    expect(classify(score, all, "footprint", rows(50)).counts).toEqual([10, 10, 10, 10, 10]);
  });
  it("finds the natural groups", () => {
    const grouped = column("imd25_average_score", [1, 2, 1, 50, 51, 200, 201, 202, 500, 900]);
    expect(classify(score, grouped, "england", rows(10)).counts).toEqual([3, 2, 3, 1, 1]);
  });
  it("darker is worse by polarity; suppressed is not missing; deciles and categories are their own classes", () => {
    const lives = indicatorOf("le_male_2015_19");
    const some = { ...column("le_male_2015_19", [800, null, 700]), status: Uint8Array.of(0, 2, 3) };
    const { classes, shades, suppressed, missing, estimated } = classify(lives, some, "england", rows(3));
    expect([...classes]).toEqual([1, SUPPRESSED_CLASS, 0]);
    expect(shades).toEqual([1, 0]);
    expect([suppressed, missing, estimated]).toEqual([1, 0, 1]);
    const deciles = classify(
      indicatorOf("imd25_national_decile"),
      column("d", [1, 10, 3], 1),
      "england",
      rows(3),
    );
    expect([...deciles.classes]).toEqual([0, 9, 2]);
    expect(deciles.shades[0]).toBe(9);
    const category: Indicator = { ...score, classes: "categories" };
    expect(classify(category, column("c", [0, 1, 0], 1), "footprint", rows(2)).counts).toEqual([1, 1]);
  });
});

describe("unions", () => {
  it("sum counts and then divide, leaving out and counting what is missing", () => {
    const some = {
      ...column("x", [10, 20, null]),
      den: Float64Array.of(100, 900, 0),
      status: Uint8Array.of(0, 3, 1),
    };
    expect(unionOf(some, [0, 1, 2], [600, 400, 250])).toEqual({
      ...{ value: 0.03, num: 30, den: 1000, covered: 2, estimated: 1 },
      left: { rows: 1, people: 250 },
    });
    expect(unionOf(some, [2], [600, 400, 250]).value).toBeNaN();
  });
  it("take local concentration from LSOAs until exactly a tenth of the people", () => {
    const lsoas = {
      population: Float64Array.of(100, 300, 600),
      imdRank: Float64Array.of(3000, 10, 20000),
    } as unknown as Lsoas;
    expect(localConcentration(lsoas, [0, 1, 2])).toBe(33746);
    const thin = {
      population: Float64Array.of(40, 30, 930),
      imdRank: Float64Array.of(1, 11, 101),
    } as unknown as Lsoas;
    expect(localConcentration(thin, [0, 1, 2])).toBeCloseTo((40 * 33755 + 30 * 33745 + 30 * 33655) / 100, 9);
    expect(localConcentration(thin, [])).toBeNaN();
  });
  it("count people by decile", () => {
    expect(peopleByDecile(floats([1, 10, 1, null]), floats([5, 6, 7, 8]), [0, 1, 2, 3])).toEqual([
      12, 0, 0, 0, 0, 0, 0, 0, 0, 6,
    ]);
  });
});

describe("variation", () => {
  it("between and within add up; all between when districts are even inside", () => {
    const even = varianceParts(floats([10, 10, 30, 30]), floats([1, 2, 3, 4]), floats([0, 0, 1, 1]), rows(4));
    // Mean 24: (3 x 14^2 + 7 x 6^2) / 10.
    expect(even).toEqual({ total: 84, between: 84, within: 0 });
    const mixed = varianceParts(
      floats([10, 30, 10, 30, null]),
      floats([1, 1, 1, 1, 9]),
      floats([0, 0, 1, 1, 1]),
      rows(5),
    );
    expect(mixed).toEqual({ total: 100, between: 0, within: 100 });
  });
  it("does not hang on where the value's zero lies", () => {
    const [people, group] = [floats([9, 1]), floats([0, 1])];
    expect(varianceParts(floats([0, 10]), people, group, rows(2)).total).toBeCloseTo(9, 12);
    expect(varianceParts(floats([500, 510]), people, group, rows(2)).total).toBeCloseTo(9, 12);
    expect(varianceParts(floats([null]), floats([1]), floats([0]), rows(1)).total).toBeNaN();
  });
});

describe("two indicators", () => {
  it("correlate by value and by rank, ties on their mean rank", () => {
    const x = floats([1, 2, 2, 3, null, 7]);
    const { pearson, spearman, n } = correlation(x, floats([1, 3, 2, 4, 5, 90]), rows(6));
    expect(n).toBe(5);
    expect(spearman).toBeCloseTo(0.9746794344808963, 12);
    expect(pearson).toBeCloseTo(353 / Math.sqrt(22 * 6130), 12);
    expect(correlation(x, x, rows(2)).pearson).toBeNaN();
  });
  it("fit a line and leave residuals", () => {
    const fit = simpleFit(floats([0, 1, 2, null]), floats([1, 3, 5, 9]), rows(4));
    expect(fit).toMatchObject({ slope: 2, intercept: 1, r2: 1, n: 3 });
    const off = simpleFit(floats([0, 1, 2, 3]), floats([0, 1, 1, 0]), rows(4));
    expect([...(off?.residual ?? [])]).toEqual([-0.5, 0.5, 0.5, -0.5]);
    expect(simpleFit(floats([1, null, 2]), floats([1, 2, 3]), rows(3))).toBeNull();
  });
  it("find similar areas in the same rural-urban class", () => {
    const areas = syntheticAreas(60);
    const near = column(
      "a",
      Array.from({ length: 60 }, (_, i) => i * i),
    );
    expect(similarAreas(areas, [near], 20, 3).map(({ index }) => index)).toEqual([18, 22, 16]);
    const holed = column(
      "b",
      Array.from({ length: 60 }, (_, i) => (i === 18 ? null : 5 + (i % 4))),
    );
    expect(similarAreas(areas, [near, holed], 20, 2).map(({ index }) => index)).not.toContain(18);
    expect(similarAreas(areas, [holed], 18, 2)).toEqual([]);
  });
});

describe("histograms", () => {
  it("count every value once, the greatest in the last bar", () => {
    expect(histogram(floats([0, 1, 2, 3, 4, null]), rows(6), 4)).toMatchObject({
      edges: [0, 1, 2, 3, 4],
      counts: [1, 1, 1, 2],
    });
    expect(histogram(floats([null]), rows(1), 4)).toMatchObject({ edges: [], counts: [] });
    expect(histogram(floats([5, 5]), rows(2), 2).counts).toEqual([2, 0]);
  });
  it("show where a test cuts", () => {
    const { context } = world(Array.from({ length: 60 }, (_, i) => i * 10));
    const share = testHistogram({ kind: "share", most: 20, atLeast: 0.3 }, context, 10);
    expect(share).toMatchObject({ cut: 0.3, above: true });
    expect(share?.counts.reduce((sum, count) => sum + count, 0)).toBe(30);
    const lives = testHistogram(
      { kind: "indicator", indicator: "le_male_2015_19", worst: 10, lens: "england" },
      context,
      10,
    );
    expect(lives?.above).toBe(false);
    const value = context.columns.get("le_male_2015_19")?.value ?? new Float64Array();
    expect(value.filter((v) => v <= (lives?.cut ?? NaN))).toHaveLength(6);
    expect(
      testHistogram({ kind: "share", most: 20, atLeast: 0.3 }, { ...context, columns: new Map() }),
    ).toBeNull();
  });
});

describe("many rules", () => {
  it("overlap: shared, similarity, agreed", () => {
    const a = Uint8Array.of(1, 1, 0, 2);
    const b = Uint8Array.of(1, 0, 1, 1);
    expect(overlapOf([a, b], rows(4))).toEqual({
      shared: [
        [2, 1],
        [1, 3],
      ],
      similarity: [
        [1, 0.25],
        [0.25, 1],
      ],
      agreed: [0],
    });
    expect(overlapOf([a, b], rows(4).slice(1)).agreed).toEqual([]);
  });
  it("the captured share falls as the threshold rises", () => {
    const { context } = world(Array.from({ length: 60 }, (_, i) => (i * 33 > 1000 ? 1000 : i * 33)));
    const rule = { join: "all", conditions: [{ kind: "share", most: 20, atLeast: 0.5 }] } as const;
    const curve = capturedCurve(rule, 0, [0, 0.25, 0.5, 0.75, 1], context);
    expect(curve[0]).toMatchObject({ captured: 1, areas: 30 });
    for (let i = 1; i < curve.length; i++)
      expect(curve[i]?.captured).toBeLessThanOrEqual(curve[i - 1]?.captured ?? 0);
    expect(curve.at(-1)?.areas).toBe(0);
  });
  it("the grid has at least 200 rules, no two alike", () => {
    expect(STABILITY_GRID.length).toBeGreaterThanOrEqual(200);
    expect(new Set(STABILITY_GRID.map(({ rule }) => JSON.stringify(rule))).size).toBe(STABILITY_GRID.length);
    expect(new Set(STABILITY_GRID.map(({ id }) => id)).size).toBe(STABILITY_GRID.length);
  });
  it("stability: the mean of families, ranks within the area's own ICB apart", () => {
    const grid: GridRule[] = [
      {
        id: "a",
        family: "share",
        measure: "share",
        rule: { join: "all", conditions: [{ kind: "share", most: 20, atLeast: 0.5 }] },
      },
      {
        id: "b",
        family: "share",
        measure: "share",
        rule: { join: "all", conditions: [{ kind: "share", most: 20, atLeast: 0.6 }] },
      },
      {
        id: "c",
        family: "extent",
        measure: "extent",
        rule: { join: "all", conditions: [{ kind: "extent", atLeast: 0.5 }] },
      },
      {
        id: "d",
        family: "score-own",
        measure: "rank",
        rule: {
          join: "all",
          conditions: [{ kind: "indicator", indicator: "imd25_share_core20", worst: 10, lens: "footprint" }],
        },
      },
    ];
    const { context } = world([1000, 550, 0, ...new Array<number>(57).fill(0)]);
    const columns = new Map(context.columns);
    columns.set(
      "imd25_share_core20",
      column("imd25_share_core20", [1000, 550, null, ...Array.from({ length: 57 }, (_, i) => i)]),
    );
    columns.set("imd25_extent", column("imd25_extent", [1000, 0, 0, ...new Array<number>(57).fill(0)]));
    const { share, level, families } = runToEnd(stability({ ...context, columns }, "2026", grid));
    const words = (i: number) => STABILITY_WORDS[level[i] as number]?.id;
    const [of, extent, own] = [families[0], families[1], families[5]];
    expect([share[0], words(0)]).toEqual([1, "robust"]);
    // One of two rules on shares, none on extent: a quarter, not one rule in three.
    expect([of?.share[1], extent?.share[1], share[1], words(1)]).toEqual([0.5, 0, 0.25, "single"]);
    expect([of?.judged[2], share[2], words(2)]).toEqual([0, 0, "never"]);
    // Last of the second ICB: its own ICB's worst tenth, though far from England's. The figure does not count that.
    expect([own?.flagged[59], share[59], words(59)]).toEqual([1, 0, "never"]);
    expect(words(30)).toBe("never");
  });
});
