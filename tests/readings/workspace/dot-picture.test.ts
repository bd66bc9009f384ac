import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { readFromDir } from "../../../scripts/read-from-dir";
import { loadAreas } from "../../../src/data";
import type { Areas } from "../../../src/model/area";
import { dotPicture } from "../../../src/readings/workspace/dot-picture";
import type { OwnFigures, OwnRow } from "../../../src/workspace/own/own-figures";

let areas: Areas;
beforeAll(async () => {
  areas = await loadAreas(readFromDir("public/data"));
});

const figuresOf = (rows: readonly OwnRow[]): OwnFigures => ({
  ...{ name: "Falls", unit: "count", polarity: "high-worse", period: "", level: "msoa21" },
  ...{ joining: "sum", owner: "Bolton Council", licence: "", maskUnder: 5, file: "falls.csv" },
  ...{ column: "falls", scale: 1, rows },
});
/** Rows of the areas of a district, the first with 100, the next with 101 and so on. */
const ofDistrict = (lad: string): OwnRow[] =>
  areas.code
    .filter((_, i) => areas.lads[areas.lad[i] as number]?.code === lad)
    .map((code, k) => [code, 100 + k, 1, 0]);

/** Where a path's dots are. */
const points = (path: string): (readonly [number, number])[] =>
  [...path.matchAll(/M(-?[\d.]+) (-?[\d.]+)h0/g)].map(([, x, y]) => [Number(x), Number(y)]);

describe("the picture of a table before it is kept", () => {
  it("has a dot for each area in fifths of the figures, and those around it without a figure", () => {
    const rows = ofDistrict("E08000001");
    const picture = dotPicture(figuresOf(rows), areas);
    const told = picture?.dots.filter(({ fifth }) => fifth !== null) ?? [];
    expect(told.map(({ fifth }) => fifth)).toEqual([0, 1, 2, 3, 4]);
    expect(told.reduce((sum, one) => sum + one.areas, 0)).toBe(rows.length);
    expect(
      Math.max(...told.map((one) => one.areas)) - Math.min(...told.map((one) => one.areas)),
    ).toBeLessThan(2);
    expect(picture?.dots[0]?.fifth).toBe(null);
  });

  it("puts north above south and west left of east", () => {
    const [first, last] = [areas.code[0] ?? "", areas.code.at(-1) ?? ""];
    const picture = dotPicture(
      figuresOf([
        [first, 10, 1, 0],
        [last, 20, 1, 0],
      ]),
      areas,
    );
    const [low, high] = (picture?.dots ?? [])
      .filter(({ fifth }) => fifth !== null)
      .map(({ path }) => points(path)[0] as readonly [number, number]);
    const [a, b] = [areas.code.indexOf(first), areas.code.indexOf(last)];
    expect(Math.sign((low?.[0] ?? 0) - (high?.[0] ?? 0))).toBe(
      Math.sign((areas.lon[a] as number) - (areas.lon[b] as number)),
    );
    expect(Math.sign((low?.[1] ?? 0) - (high?.[1] ?? 0))).toBe(
      Math.sign((areas.lat[b] as number) - (areas.lat[a] as number)),
    );
  });

  it("shows a count that is withheld as an area without a figure, and nothing of an empty table", () => {
    const [one] = ofDistrict("E08000001");
    const picture = dotPicture(figuresOf([[one?.[0] ?? "", 3, 1, 0]]), areas);
    expect(picture?.dots.every(({ fifth }) => fifth === null)).toBe(true);
    expect(dotPicture(figuresOf([]), areas)).toBe(null);
  });

  it("keeps every dot inside its frame, whatever areas a table is of", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 6855 }), { minLength: 1, maxLength: 40 }),
        (some) => {
          const rows = some.map((i): OwnRow => [areas.code[i] ?? "", i, 1, 0]);
          const picture = dotPicture({ ...figuresOf(rows), maskUnder: 0 }, areas);
          const told = (picture?.dots ?? []).filter(({ fifth }) => fifth !== null);
          const all = told.flatMap(({ path }) => points(path));
          expect(all).toHaveLength(rows.length);
          for (const [x, y] of all) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x).toBeLessThanOrEqual(picture?.width ?? 0);
            expect(y).toBeGreaterThanOrEqual(0);
            expect(y).toBeLessThanOrEqual((picture?.height ?? 0) + 0.5);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
