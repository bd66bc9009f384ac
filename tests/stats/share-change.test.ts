import { describe, expect, it } from "vitest";
import type { Areas } from "../../src/model/area";
import type { BigLocalArea } from "../../src/model/big-local";
import type { Column } from "../../src/model/indicator";
import { differenceOf, shareChange } from "../../src/stats/share-change";
import { changeGroups } from "../../src/stats/change-groups";
import { nationalTenths } from "../../src/stats/national-tenths";

function shares(id: string, counts: readonly number[], people: readonly number[]): Column {
  const num = Float64Array.from(counts, (n) => n * 100);
  const den = Float64Array.from(people);
  return {
    id,
    num,
    den,
    scale: 1,
    value: num.map((n, i) => n / (den[i] as number)),
    status: new Uint8Array(num.length),
  };
}

const then = shares("then", [40, 90, 30], [100, 200, 100]);
const now = shares("now", [60, 100, 30], [120, 200, 110]);

describe("change in a share", () => {
  it("pools by people and takes the difference", () => {
    const change = shareChange(then, now, [0, 1, 2]);
    expect(change.then.value).toBeCloseTo((100 * 160) / 400, 12);
    expect(change.now.value).toBeCloseTo((100 * 190) / 430, 12);
    expect(change.change.value).toBeCloseTo(19000 / 430 - 40, 12);
    expect([change.areas, change.base.then, change.base.now]).toEqual([3, 400, 430]);
  });

  it("has the interval of the textbook ratio estimator", () => {
    // Cochran 1977, 6.4, with k areas: var(R) = k / (k - 1) sum (y - R x)^2 / (sum x)^2.
    const change = shareChange(then, now, [0, 1, 2]);
    const ratio = 0.4;
    const squares = (40 - 100 * ratio) ** 2 + (90 - 200 * ratio) ** 2 + (30 - 100 * ratio) ** 2;
    const half = 1.959964 * Math.sqrt((3 / 2) * squares) * (100 / 400);
    expect(change.then.high - change.then.value).toBeCloseTo(half, 5);
    expect(change.then.value - change.then.low).toBeCloseTo(half, 5);
  });

  it("is certain of nothing from one area, and of equal areas", () => {
    expect(shareChange(then, now, [1]).change.low).toBeNaN();
    const same = shareChange(shares("a", [40, 80], [100, 200]), shares("b", [50, 100], [100, 200]), [0, 1]);
    expect(same.change).toEqual({ value: 10, low: 10, high: 10 });
  });

  it("leaves out areas that lack either census", () => {
    const gap = { ...then, value: Float64Array.of(NaN, 45, 30) };
    expect(shareChange(gap, now, [0, 1, 2]).areas).toBe(2);
  });
});

it("takes the difference of two groups with the variances of both", () => {
  const gap = differenceOf({ value: 5, low: 2, high: 8 }, { value: 1, low: -3, high: 5 });
  expect(gap).toEqual({ value: 4, low: -1, high: 9 });
});

it("puts areas into national tenths, equal ones into the better", () => {
  const values = Float64Array.of(0.5, 0.1, 0.2, 0.2, 0.9, 0.8, 0.7, 0.6, 0.4, 0.3);
  // Ranks 6, 1, 2, 2, 10, 9, 8, 7, 5, 4 of 10.
  expect([...nationalTenths(values)]).toEqual([6, 1, 2, 2, 10, 9, 8, 7, 5, 4]);
  expect(
    [...nationalTenths(Float64Array.from({ length: 25 }, (_, i) => i))].filter((t) => t === 1),
  ).toHaveLength(2);
});

describe("groups", () => {
  // Region 0: areas 0 (Big Local), 1, 2 of decile 1 and 3 of decile 5; region 1: area 4 of decile 1.
  const areas = { code: ["a", "b", "c", "d", "e"], rgn: Float64Array.of(0, 0, 0, 0, 1) } as unknown as Areas;
  const decile = Float64Array.of(1, 1, 1, 5, 1);
  const people = Float64Array.of(900, 1000, 2000, 500, 700);
  const held = (msoa: number | null): BigLocalArea => ({ msoa }) as BigLocalArea;

  it("compares with the same decile and region only, weighted to the same people", () => {
    const groups = changeGroups(areas, [held(0), held(null), held(0)], decile, people);
    expect([...groups.bigLocal]).toEqual([0]);
    expect([...groups.comparison]).toEqual([1, 2]);
    expect(groups.unmatched).toBe(0);
    const weighted = [1, 2].reduce(
      (sum, i) => sum + (groups.weights[i] as number) * (people[i] as number),
      0,
    );
    expect(weighted).toBeCloseTo(900, 9);
  });

  it("leaves out those it is told to, and counts them only when they would belong", () => {
    const groups = changeGroups(areas, [held(0)], decile, people, (i) => i === 1 || i === 3);
    expect([...groups.comparison]).toEqual([2]);
    expect(groups.leftOut).toBe(1);
    expect((groups.weights[2] as number) * 2000).toBeCloseTo(900, 9);
  });

  it("counts those without a match", () => {
    expect(changeGroups(areas, [held(3)], decile, people).unmatched).toBe(1);
  });
});
