import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadAreas, loadNeighbours } from "../../../src/data";
import { scopeOf } from "../../../src/stats/scope-of";
import { piecesOf } from "../../../src/stats/neighbourhoods/pieces";
import { suggest, type Suggestion, type Wish } from "../../../src/stats/neighbourhoods/suggest";
import { unitsOf, type Units } from "../../../src/stats/neighbourhoods/units";
import { readFromDir } from "../../../scripts/read-from-dir";
import exact from "../../fixtures/oracles/regions_exact.json";

const read = readFromDir("public/data");
const areas = await loadAreas(read);
const neighbours = await loadNeighbours(read);
const england = areas.code.length;
const known = { areas, neighbours, score: new Float64Array(england), flagged: new Uint8Array(england) };
const unitsIn = (lad: string): Units => unitsOf(known, scopeOf(areas, "2026", null, lad));
const COMPACT = { compact: 1, alike: 0, patches: 0 };

const bestOf = (units: Units, wish: Wish): Suggestion => {
  const last = [...suggest(units, wish)].at(-1);
  if (!last) throw new Error("No start was made.");
  return last.best;
};

/** Every neighbourhood's areas as codes, in code order: equal divisions are equal lists, whatever the numbers. */
const groups = (units: Units, { of, count }: Suggestion): string[][] =>
  Array.from({ length: count }, (_, home) =>
    [...units.msoa].filter((_, unit) => of[unit] === home).map((msoa) => areas.code[msoa] ?? ""),
  );

/** Whether every neighbourhood hangs together by neighbours of its own. */
const inOnePiece = (units: Units, { of }: Suggestion): boolean => {
  const near = units.near.map((beside, unit) => beside.filter((other) => of[other] === of[unit]));
  return new Set(piecesOf({ near })).size === new Set(of).size;
};

describe("a suggestion against every feasible plan, enumerated", () => {
  it.each(exact.map((one) => [one.lad24cd, one] as const))("%s has the most compact plan", (lad, one) => {
    const units = unitsIn(lad);
    expect(units.people).toHaveLength(one.areas);
    const range = { least: one.least_people, most: one.most_people };
    const best = bestOf(units, { range, weights: COMPACT, count: one.k, seed: 1 });
    const cost = best.measures.compact * units.people.reduce((sum, p) => sum + p, 0);
    // Centres ship as 1e-5 degrees, under 1 m off: costs agree within a part in a thousand; the plan itself is the optimum.
    expect(cost / one.best_cost_km2_people).toBeCloseTo(1, 3);
    expect(groups(units, best)).toEqual([...one.best].sort((a, b) => ((a[0] ?? "") < (b[0] ?? "") ? -1 : 1)));
    expect(best.unmet).toEqual([]);
  });
});

describe("a suggestion", () => {
  it("covers Rochdale once, in one piece each and within the range, the same for the same seed", () => {
    const units = unitsIn("E08000005");
    const wish: Wish = { range: { least: 30_000, most: 50_000 }, weights: COMPACT, seed: 7 };
    const best = bestOf(units, wish);
    expect(best.unmet).toEqual([]);
    expect(inOnePiece(units, best)).toBe(true);
    expect([...best.people].every((people) => people >= 30_000 && people <= 50_000)).toBe(true);
    expect(best.people.reduce((sum, p) => sum + p, 0)).toBe(units.people.reduce((sum, p) => sum + p, 0));
    expect([...bestOf(units, wish).of]).toEqual([...best.of]);
  });

  it("never leaves the range or falls apart, for any weights, place, count and seed", () => {
    const places = ["E07000078", "E07000062", "E06000036", "E07000234"].map(unitsIn);
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.record({
          compact: fc.double({ min: 0.1, max: 3, noNaN: true }),
          alike: fc.double({ min: 0, max: 3, noNaN: true }),
          patches: fc.double({ min: 0, max: 3, noNaN: true }),
          networks: fc.double({ min: 0, max: 3, noNaN: true }),
        }),
        fc.integer({ min: 0, max: 9999 }),
        (units, weights, seed) => {
          const best = bestOf(units, { range: { least: 20_000, most: 60_000 }, weights, seed });
          expect(best.unmet).toEqual([]);
          expect(inOnePiece(units, best)).toBe(true);
        },
      ),
      { numRuns: 12 },
    );
  });

  it("gives islands neighbourhoods of their own", () => {
    // Two triangles that do not touch.
    const near = [
      [1, 2],
      [0, 2],
      [0, 1],
      [4, 5],
      [3, 5],
      [3, 4],
    ];
    const units: Units = {
      msoa: Int32Array.from(near.keys()),
      people: Float64Array.from([5, 5, 5, 5, 5, 5]),
      x: Float64Array.from([0, 1, 0, 9, 10, 9]),
      y: Float64Array.from([0, 0, 1, 0, 0, 1]),
      score: new Float64Array(6),
      flagged: new Uint8Array(6),
      near,
    };
    const best = bestOf(units, { range: { least: 5, most: 20 }, weights: COMPACT, count: 2, seed: 1 });
    expect([...best.of]).toEqual([0, 0, 0, 1, 1, 1]);
  });

  it("comes as near as can be where asked, one piece each, and names what lies outside the range", () => {
    // Isles of Scilly, 2,300 people, and Hart: neither can hold neighbourhoods of 150,000.
    for (const lad of ["E06000053", "E07000089"]) {
      const units = unitsIn(lad);
      const range = { least: 150_000, most: 200_000 };
      const best = bestOf(units, { range, weights: COMPACT, asNear: true, seed: 1 });
      expect([...best.of]).toEqual(Array.from(best.of, () => 0));
      expect(best.unmet).toEqual([0]);
    }
    const units = unitsIn("E08000005");
    const small = bestOf(units, { range: { least: 1, most: 100 }, weights: COMPACT, asNear: true, seed: 1 });
    expect(small.count).toBe(units.people.length);
    expect(small.unmet).toHaveLength(units.people.length);
  });

  it("counts people outside their neighbourhood's commonest network, and keeps networks whole for their weight", () => {
    // A row of six with two networks that alternate but for the ends; by ways alone the halves are best.
    const near = [[1], [0, 2], [1, 3], [2, 4], [3, 5], [4]];
    const units: Units = {
      msoa: Int32Array.from(near.keys()),
      people: Float64Array.from([1, 1, 1, 1, 1, 1]),
      x: Float64Array.from([0, 1, 2, 3, 4, 5]),
      y: new Float64Array(6),
      score: new Float64Array(6),
      flagged: new Uint8Array(6),
      network: Int32Array.from([0, 0, 1, 1, 1, -1]),
      near,
    };
    const ask = (networks: number) =>
      bestOf(units, { range: { least: 2, most: 4 }, weights: { ...COMPACT, networks }, count: 2, seed: 1 });
    expect([...ask(0).of]).toEqual([0, 0, 0, 1, 1, 1]);
    // One of five people with a network lies outside.
    expect(ask(0).measures.networks).toBeCloseTo(1 / 5, 12);
    expect([...ask(9).of]).toEqual([0, 0, 1, 1, 1, 1]);
    expect(ask(9).measures.networks).toBe(0);
  });

  it("says in words what cannot be met", () => {
    const units = unitsIn("E07000078");
    const ask = (least: number, most: number, count?: number) => () =>
      bestOf(units, { range: { least, most }, weights: COMPACT, seed: 1, ...(count ? { count } : {}) });
    expect(ask(60_000, 50_000)).toThrow(/at least 60,000 and at most 50,000/);
    expect(ask(1000, 5000)).toThrow(/One area alone has [\d,]+ people, more than 5,000/);
    expect(ask(200_000, 300_000)).toThrow(/119,434 people, which cannot be divided/);
    expect(ask(25_000, 60_000, 9)).toThrow(
      /9 neighbourhoods of 25,000 to 60,000 people cannot be made here: 2 to 4/,
    );
  });
});
