import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadAreas, loadNeighbours } from "../../../src/data";
import { divisions } from "../../../src/stats/neighbourhoods/divisions";
import { piecesOf } from "../../../src/stats/neighbourhoods/pieces";
import { judge, suggest, type Suggestion, type Wish } from "../../../src/stats/neighbourhoods/suggest";
import { unitsOf, type Units } from "../../../src/stats/neighbourhoods/units";
import { scopeOf } from "../../../src/stats/scope-of";
import { readFromDir } from "../../../scripts/read-from-dir";

const read = readFromDir("public/data");
const areas = await loadAreas(read);
const neighbours = await loadNeighbours(read);
const england = areas.code.length;
const known = { areas, neighbours, score: new Float64Array(england), flagged: new Uint8Array(england) };
const unitsIn = (lad: string): Units => unitsOf(known, scopeOf(areas, "2026", null, lad));
const WISH: Wish = {
  range: { least: 30_000, most: 50_000 },
  weights: { compact: 1, alike: 0, patches: 0 },
  asNear: true,
  seed: 1,
};
const bestOf = (units: Units): Suggestion => {
  const last = [...suggest(units, WISH)].at(-1);
  if (!last) throw new Error("No start was made.");
  return last.best;
};

/** Every way to give units numbers below `count`, first units first, so that each division comes once. */
function* numberings(size: number, count: number): Generator<number[]> {
  function* from(list: number[], used: number): Generator<number[]> {
    if (list.length === size) yield list;
    else
      for (let home = 0; home <= Math.min(used, count - 1); home++)
        yield* from([...list, home], Math.max(used, home + 1));
  }
  yield* from([], 0);
}

/** Divisions in one piece each and within the range, by trying every numbering. */
function feasible(
  { near }: Pick<Units, "near">,
  people: ArrayLike<number>,
  count: number,
  least: number,
  most: number,
) {
  return [...numberings(near.length, count)].filter((of) => {
    const sums = new Array<number>(count).fill(0);
    of.forEach((home, unit) => (sums[home] = (sums[home] ?? 0) + (people[unit] ?? 0)));
    if (sums.some((sum) => sum < least || sum > most)) return false;
    const inside = near.map((beside, unit) => beside.filter((other) => of[other] === of[unit]));
    return new Set(piecesOf({ near: inside })).size === count;
  });
}

const cheapest = (units: Units, counts: readonly number[]): Suggestion | undefined =>
  counts
    .flatMap((count) => feasible(units, units.people, count, 30_000, 50_000))
    .map((of) => judge(units, Int32Array.from(of), WISH))
    .sort((a, b) => a.cost - b.cost)[0];

describe("a suggestion where hardly any division is within the range", () => {
  it("finds the only one of Tewkesbury, which has three neighbourhoods and not two", () => {
    const units = unitsIn("E07000083");
    expect(feasible(units, units.people, 2, 30_000, 50_000)).toEqual([]);
    expect(feasible(units, units.people, 3, 30_000, 50_000)).toHaveLength(1);
    const best = bestOf(units);
    expect(best.unmet).toEqual([]);
    expect([...best.of]).toEqual([...(cheapest(units, [3])?.of ?? [])]);
  });

  it("finds the cheaper of the two of Ribble Valley", () => {
    const units = unitsIn("E07000124");
    expect(feasible(units, units.people, 2, 30_000, 50_000)).toHaveLength(2);
    expect([...bestOf(units).of]).toEqual([...(cheapest(units, [2])?.of ?? [])]);
  });

  it("names what lies outside where no division is within it: Adur, West Devon", () => {
    for (const [lad, counts] of [
      ["E07000223", [1, 2]],
      ["E07000047", [1, 2]],
    ] as const) {
      const units = unitsIn(lad);
      expect(cheapest(units, counts)).toBeUndefined();
      expect(bestOf(units).unmet.length).toBeGreaterThan(0);
    }
  });
});

describe("divisions of a small graph", () => {
  it("are those that trying every numbering finds, each once", () => {
    const graphs = fc.integer({ min: 2, max: 7 }).chain((size) =>
      fc.record({
        people: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: size, maxLength: size }),
        links: fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 14 }),
        count: fc.integer({ min: 1, max: 3 }),
        range: fc.tuple(fc.integer({ min: 1, max: 12 }), fc.nat(15)),
      }),
    );
    fc.assert(
      fc.property(graphs, ({ people, links, count, range: [least, more] }) => {
        const near = people.map((_, unit) => [
          ...new Set(links.flatMap(([a, b]) => (a === b ? [] : a === unit ? [b] : b === unit ? [a] : []))),
        ]);
        const bits = (list: readonly number[]): number => list.reduce((sum, unit) => sum | (1 << unit), 0);
        const found: string[] = [];
        const graph = { people, near: near.map(bits), apart: people.map(() => 0) };
        const range = { least, most: least + more };
        const toTheEnd = divisions(graph, count, range, 1_000_000, (homes) =>
          found.push(people.map((_, unit) => homes.findIndex((home) => (home >>> unit) & 1)).join("")),
        );
        expect(toTheEnd).toBe(true);
        expect(found.sort()).toEqual(
          feasible({ near }, people, count, least, least + more)
            .map((of) => of.join(""))
            .sort(),
        );
      }),
      { numRuns: 300 },
    );
  });

  it("leave together none of two that are to be apart", () => {
    const graph = { people: [1, 1, 1], near: [0b010, 0b101, 0b010], apart: [0b010, 0b001, 0] };
    const found: number[][] = [];
    divisions(graph, 2, { least: 1, most: 2 }, 1000, (homes) => found.push([...homes]));
    expect(found).toEqual([[0b001, 0b110]]);
  });
});

describe("pieces that do not touch", () => {
  it("are each as good as alone: Rochdale and Hart in one search", () => {
    const [one, other] = [unitsIn("E08000005"), unitsIn("E07000089")];
    const both = unitsOf(
      known,
      Int32Array.from([...one.msoa, ...other.msoa]).sort((a, b) => a - b),
    );
    const best = bestOf(both);
    const starts = [...suggest(both, WISH)].map(({ best: { cost } }) => cost);
    expect(starts).toEqual([...starts].sort((a, b) => b - a));
    const people = (units: Units): number => units.people.reduce((sum, p) => sum + p, 0);
    const alone = [one, other].map((units) => bestOf(units).measures.compact * people(units));
    const together = best.measures.compact * people(both);
    // Squared kilometres are measured at the mean latitude of the units.
    expect(best.unmet).toEqual([]);
    expect(together / alone.reduce((sum, a) => sum + a, 0)).toBeCloseTo(1, 1);
  });
});
