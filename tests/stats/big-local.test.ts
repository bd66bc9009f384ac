import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Areas } from "../../src/model/area";
import type { BigLocalArea } from "../../src/model/big-local";
import { budgetPath, shareByPeople } from "../../src/stats/big-local-budget";
import { bigLocalWithin, kmTo, nearestBigLocal } from "../../src/stats/big-local-distance";
import { bigLocalReach, tallyReach } from "../../src/stats/big-local-reach";

const place = (id: string, lon: number | null, lat: number | null): BigLocalArea =>
  ({ id, name: id, lon, lat, msoa: null, activities: [] }) as unknown as BigLocalArea;

const greenmoor = place("greenmoor", -1.80095, 53.7802);
const keighley = place("keighley-valley", -1.90072, 53.87002);
const unplaced = place("unplaced", null, null);
const all = [unplaced, keighley, greenmoor];
/** E02002231 (Scholemoor) and E02002229, Bradford: population-weighted centres and people. */
const areas = {
  lon: Float64Array.of(-1.801133, -1.816446),
  lat: Float64Array.of(53.780041, 53.781743),
  population: Float64Array.of(13443, 8351),
} as unknown as Areas;

describe("distance to Big Local areas", () => {
  it("is the great-circle distance", () => {
    // One degree along a meridian on a sphere of 6,371.0088 km; London to Paris, 343.5 km by the same sphere.
    expect(kmTo(0, 51, place("north", 0, 52))).toBeCloseTo(111.1951, 3);
    expect(kmTo(-0.1278, 51.5074, place("paris", 2.3522, 48.8566))).toBeCloseTo(343.56, 1);
    expect(kmTo(0, 51, unplaced)).toBeNaN();
  });

  it("matches flat-earth arithmetic over short ways", () => {
    const north = (53.7802 - 53.780041) * 111.1951;
    const east = (-1.80095 + 1.801133) * 111.1951 * Math.cos((53.7801 * Math.PI) / 180);
    expect(kmTo(-1.801133, 53.780041, greenmoor)).toBeCloseTo(Math.hypot(north, east), 5);
  });

  it("finds those within reach of any centre, nearest first, and never an unplaced one", () => {
    const ids = (km: number): string[] => bigLocalWithin(areas, [0, 1], all, km).map(({ area }) => area.id);
    expect(ids(3)).toEqual(["greenmoor"]);
    expect(ids(20)).toEqual(["greenmoor", "keighley-valley"]);
    expect(bigLocalWithin(areas, [1], all, 3)[0]?.km).toBeCloseTo(1.033, 2);
  });

  it("counts one at exactly the distance as near", () => {
    const km = kmTo(-1.801133, 53.780041, greenmoor);
    expect(bigLocalWithin(areas, [0], all, km).map(({ area }) => area.id)).toEqual(["greenmoor"]);
    expect(bigLocalWithin(areas, [0], all, km - 1e-9)).toEqual([]);
    expect(bigLocalReach(areas, [0], all, km)[0]?.near).toBe(true);
    expect(bigLocalReach(areas, [0], all, km - 1e-9)[0]?.near).toBe(false);
  });

  it("finds the nearest of all, whatever shortcut it takes", () => {
    const point = fc.tuple(
      fc.double({ min: -6, max: 2, noNaN: true }),
      fc.double({ min: 50, max: 56, noNaN: true }),
    );
    fc.assert(
      fc.property(point, fc.array(point, { minLength: 1, maxLength: 20 }), ([lon, lat], places) => {
        const given = places.map(([x, y], i) => place(String(i), x, y));
        const least = Math.min(...given.map((one) => kmTo(lon, lat, one)));
        expect(nearestBigLocal(lon, lat, given)?.km).toBe(least);
      }),
    );
    expect(nearestBigLocal(0, 51, [unplaced])).toBeNull();
  });
});

describe("reach", () => {
  it("tells flagged areas with one near from those without, and counts them by footprint", () => {
    const rows = bigLocalReach(areas, [0, 1], all, 1);
    expect(rows.map(({ near }) => near)).toEqual([true, false]);
    expect(tallyReach(rows, Float64Array.of(7, 7))).toEqual([
      { icb: 7, near: { areas: 1, people: 13443 }, far: { areas: 1, people: 8351 } },
    ]);
  });
});

describe("recommendation 3", () => {
  it("goes from 0.1% to 0.5% in five years: GBP 1m to 5m for every GBP 1bn", () => {
    const years = budgetPath(1e9);
    expect(years.map(({ share }) => share)).toEqual([0.001, 0.0018, 0.0026, 0.0034, 0.0042, 0.005]);
    expect(years.map(({ pounds }) => pounds)).toEqual([1e6, 1.8e6, 2.6e6, 3.4e6, 4.2e6, 5e6]);
    expect(() => budgetPath(-1)).toThrow("0 or more");
  });

  it("shares every pound out by people, within a pound of the exact part", () => {
    expect(shareByPeople(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(shareByPeople(100, [0, 0])).toEqual([0, 0]);
    const people = fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), people, (pounds, each) => {
        const total = each.reduce((a, b) => a + b, 0);
        fc.pre(total > 0);
        const parts = shareByPeople(pounds, each);
        expect(parts.reduce((a, b) => a + b, 0)).toBe(pounds);
        parts.forEach((part, i) =>
          expect(Math.abs(part - (pounds * (each[i] as number)) / total)).toBeLessThan(1),
        );
      }),
    );
  });
});
