import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agreement } from "../../../src/stats/neighbourhoods/agreement";

/** Every person by name, every pair looked at: the definition, by another road. */
function byPairs(first: number[][], second: number[][], people: readonly number[]): number {
  const homeIn = (plan: number[][], msoa: number): number => plan.findIndex((list) => list.includes(msoa));
  const everybody = people.flatMap((n, msoa) =>
    homeIn(first, msoa) === -1 || homeIn(second, msoa) === -1 ? [] : new Array<number>(n).fill(msoa),
  );
  let [both, either] = [0, 0];
  everybody.forEach((a, i) =>
    everybody.slice(i + 1).forEach((b) => {
      const one = homeIn(first, a) === homeIn(first, b);
      const two = homeIn(second, a) === homeIn(second, b);
      both += Number(one && two);
      either += Number(one || two);
    }),
  );
  return both / either;
}

const plansOf = (homes: readonly number[]): number[][] => {
  const plan: number[][] = [[], [], []];
  homes.forEach((home, msoa) => plan[home]?.push(msoa));
  return plan.filter((list) => list.length > 0);
};
const divisions = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 2, maxLength: 6 });

describe("agreement of two plans", () => {
  it("is the share worked out by hand on a small case", () => {
    // Areas of 2, 3 and 1 people. First: {0, 1} and {2}. Second: {0} and {1, 2}.
    // Pairs together in the first: 10 (five people) + 0; in the second: 1 + 6; in both: 1 in area 0, 3 in area 1: 4 of 13.
    const found = agreement([[0, 1], [2]], [[0], [1, 2]], [2, 3, 1]);
    expect(found.share).toBe(4 / 13);
    // Area 1 has most people in common: {0, 1} answers to {1, 2}, then {2} has nobody left.
    expect(found.partner).toEqual([1, -1]);
    expect(found.differ).toEqual([0, 2]);
  });

  it("equals a count of every pair of people", () => {
    fc.assert(
      fc.property(
        divisions,
        divisions,
        fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 6, maxLength: 6 }),
        (one, other, people) => {
          const [first, second] = [plansOf(one), plansOf(other)];
          const [said, counted] = [agreement(first, second, people).share, byPairs(first, second, people)];
          if (Number.isNaN(counted)) expect(said).toBeNaN();
          else expect(said).toBeCloseTo(counted, 12);
        },
      ),
    );
  });

  it("is 1 and finds no difference for the same division, whatever its numbers, and the same both ways round", () => {
    fc.assert(
      fc.property(divisions, divisions, (one, other) => {
        const [first, second] = [plansOf(one), plansOf(other)];
        const people = [5, 7, 2, 9, 4, 3];
        const same = agreement(first, first.toReversed(), people);
        if (first.length > 0) expect(same.share).toBe(1);
        expect(same.differ).toEqual([]);
        expect(agreement(first, second, people).share).toBe(agreement(second, first, people).share);
      }),
    );
  });

  it("says which areas only one of the plans holds", () => {
    const found = agreement([[0, 1]], [[1, 2]], [1, 1, 1]);
    expect([found.common, found.onlyFirst, found.onlySecond]).toEqual([[1], [0], [2]]);
  });
});
