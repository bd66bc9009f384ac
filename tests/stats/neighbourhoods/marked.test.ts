import { describe, expect, it } from "vitest";
import { readFromDir } from "../../../scripts/read-from-dir";
import { loadAreas, loadNeighbours } from "../../../src/data";
import { neighboursBy, tied, type Marked } from "../../../src/stats/neighbourhoods/marked";
import { piecesOf } from "../../../src/stats/neighbourhoods/pieces";
import { judge, suggest, type Suggestion, type Wish } from "../../../src/stats/neighbourhoods/suggest";
import { unitsOf, type Units } from "../../../src/stats/neighbourhoods/units";
import { scopeOf } from "../../../src/stats/scope-of";

const read = readFromDir("public/data");
const areas = await loadAreas(read);
const neighbours = await loadNeighbours(read);
const none = new Float64Array(areas.code.length);
const flagged = new Uint8Array(areas.code.length);
const NO_MARKS: Marked = { together: [], apart: [], barriers: [], crossings: [] };
const RANGE = { least: 25_000, most: 60_000 };

/** The units of a district with what is marked. */
function marked(lad: string, marks: Marked): Units {
  const scope = scopeOf(areas, "2026", null, lad);
  const known = { areas, neighbours: neighboursBy(neighbours, marks), score: none, flagged };
  return tied(unitsOf(known, scope), marks);
}

const wishOf = (count: number): Wish => ({
  range: RANGE,
  weights: { compact: 1, alike: 0, patches: 0 },
  count,
  seed: 1,
});

const bestOf = (units: Units, wish: Wish): Suggestion => {
  const last = [...suggest(units, wish)].at(-1);
  if (!last) throw new Error("No start was made.");
  return last.best;
};

const inOnePiece = ({ near }: Pick<Units, "near">, of: ArrayLike<number>): boolean => {
  const own = near.map((beside, unit) => beside.filter((other) => of[other] === of[unit]));
  return new Set(piecesOf({ near: own })).size === new Set(Array.from(of)).size;
};

/** The least cost of all plans with so many neighbourhoods that keep to the range and the marks, by trying all; Infinity where there is none. */
function leastCost(units: Units, wish: Wish, keeps: (of: Int32Array) => boolean): number {
  const of = new Int32Array(units.people.length);
  let least = Infinity;
  const place = (unit: number, used: number): void => {
    if (unit === of.length) {
      if (used !== wish.count || !keeps(of) || !inOnePiece(units, of)) return;
      const { cost, unmet } = judge(units, of, wish);
      if (unmet.length === 0 && cost < least) least = cost;
      return;
    }
    for (let home = 0; home < Math.min(used + 1, wish.count ?? 0); home++) {
      of[unit] = home;
      place(unit + 1, Math.max(used, home + 1));
    }
  };
  place(0, 0);
  return least;
}

describe.each([
  ["E07000010", 3],
  ["E07000089", 3],
  ["E07000077", 2],
])("a suggestion for %s that keeps to marks, against every plan that does", (lad, count) => {
  const scope = scopeOf(areas, "2026", null, lad);
  const free = bestOf(marked(lad, NO_MARKS), wishOf(count));
  const all = [...scope.keys()].flatMap((a) => [...scope.keys()].slice(a + 1).map((b) => [a, b] as const));
  // Marks that change something: together what the best plan divides, apart what it does not.
  const divided = all.filter(([a, b]) => free.of[a] !== free.of[b]).filter((_, at) => at % 7 === 0);
  const whole = all.filter(([a, b]) => free.of[a] === free.of[b]).filter((_, at) => at % 5 === 0);
  const msoas = (pair: readonly number[]): number[] => pair.map((unit) => scope[unit] ?? -1);

  it("two stay together that were not", () => {
    let met = 0;
    for (const [a, b] of divided) {
      const units = marked(lad, { ...NO_MARKS, together: [msoas([a, b])] });
      const best = bestOf(units, wishOf(count));
      expect(best.of[a]).toBe(best.of[b]);
      expect(inOnePiece(units, best.of)).toBe(true);
      const least = leastCost(units, wishOf(count), (of) => of[a] === of[b]);
      if (least === Infinity) continue;
      met++;
      expect(best.unmet).toEqual([]);
      expect(best.cost / least).toBeLessThan(1.01);
    }
    expect(met).toBeGreaterThan(1);
  });

  it("two are apart that were not", () => {
    let met = 0;
    for (const [a, b] of whole) {
      const units = marked(lad, { ...NO_MARKS, apart: [msoas([a, b])] });
      const best = bestOf(units, wishOf(count));
      const least = leastCost(units, wishOf(count), (of) => of[a] !== of[b]);
      if (least === Infinity) continue;
      met++;
      expect(best.clashes).toBe(0);
      expect(best.of[a]).not.toBe(best.of[b]);
      expect(best.unmet).toEqual([]);
      expect(best.cost / least).toBeLessThan(1.01);
    }
    expect(met).toBeGreaterThan(1);
  });

  it("no neighbourhood hangs together across a barrier alone", () => {
    const edges = all.filter(
      ([a, b]) => free.of[a] === free.of[b] && marked(lad, NO_MARKS).near[a]?.includes(b),
    );
    for (const [a, b] of edges.filter((_, at) => at % 3 === 0)) {
      const pair = [scope[a] ?? -1, scope[b] ?? -1] as const;
      const units = marked(lad, { ...NO_MARKS, barriers: [pair] });
      expect(units.near[a]).not.toContain(b);
      const least = leastCost(units, wishOf(count), () => true);
      if (least === Infinity) continue;
      const best = bestOf(units, wishOf(count));
      expect(inOnePiece(units, best.of)).toBe(true);
      expect(best.cost / least).toBeLessThan(1.01);
    }
  });
});

it("a group stays together and its members move as one; two groups that share an area are one", () => {
  const scope = scopeOf(areas, "2026", null, "E08000005");
  const [a = 0, b = 0, c = 0, d = 0] = [3, 9, 15, 21].map((at) => scope[at]);
  const units = marked("E08000005", {
    ...NO_MARKS,
    together: [
      [a, b],
      [c, d],
      [b, c],
    ],
  });
  const best = bestOf(units, { ...wishOf(5), range: { least: 30_000, most: 60_000 } });
  expect(new Set([3, 9, 15, 21].map((unit) => best.of[unit])).size).toBe(1);
});

it("says how many marks are broken where more are to be apart than there are neighbourhoods", () => {
  const scope = [...scopeOf(areas, "2026", null, "E07000077")];
  const best = bestOf(marked("E07000077", { ...NO_MARKS, apart: [scope.slice(0, 3)] }), wishOf(2));
  expect(best.clashes).toBe(1);
});

it("without a count there are as many neighbourhoods as areas that are marked apart, where the people suffice", () => {
  const scope = [...scopeOf(areas, "2026", null, "E07000078")];
  const wish: Wish = { range: RANGE, weights: wishOf(0).weights, seed: 1 };
  expect(bestOf(marked("E07000078", NO_MARKS), wish).count).toBe(3);
  const four = [0, 3, 6, 9].map((at) => scope[at] ?? -1);
  for (const asNear of [false, true]) {
    const best = bestOf(marked("E07000078", { ...NO_MARKS, apart: [four] }), { ...wish, asNear });
    expect(best).toMatchObject({ count: 4, clashes: 0, unmet: [] });
  }
  // 119,434 people make four neighbourhoods of 25,000 and no more: a fifth stays with one of the others.
  const five = [0, 3, 6, 9, 12].map((at) => scope[at] ?? -1);
  expect(bestOf(marked("E07000078", { ...NO_MARKS, apart: [five] }), wish)).toMatchObject({
    ...{ count: 4, clashes: 1, unmet: [] },
  });
});

it("a barrier is no border from either side, a way across is one from both, and all else stays", () => {
  const scope = scopeOf(areas, "2026", null, "E08000005");
  const nearIn = (graph: typeof neighbours, i: number): number[] => [
    ...graph.targets.subarray(graph.offsets[i], graph.offsets[i + 1]),
  ];
  const a = scope[4] ?? -1;
  const b = nearIn(neighbours, a)[0] ?? -1;
  const far = [...scope].find((i) => i !== a && !nearIn(neighbours, a).includes(i)) ?? -1;
  const graph = neighboursBy(neighbours, { ...NO_MARKS, barriers: [[b, a]], crossings: [[a, far]] });
  areas.code.forEach((_, i) => {
    const was = nearIn(neighbours, i);
    const expected =
      i === a
        ? [...was.filter((j) => j !== b), far]
        : i === b
          ? was.filter((j) => j !== a)
          : i === far
            ? [...was, a]
            : was;
    expect(nearIn(graph, i)).toEqual(expected.sort((one, other) => one - other));
  });
  expect(neighboursBy(neighbours, NO_MARKS)).toBe(neighbours);
});
