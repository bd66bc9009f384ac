import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mixedWeights, shareOut } from "../../../src/stats/neighbourhoods/share-out";

const given = (total: number, weights: readonly number[]): number[] =>
  shareOut(total, weights.map(BigInt)).map((one) => one.given);
const cases = fc
  .record({
    total: fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 5_000_000_000 })),
    weights: fc.array(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 60_000_000 })), {
      minLength: 1,
      maxLength: 40,
    }),
  })
  .filter(({ weights }) => weights.some((one) => one > 0));

describe("sharing out by largest remainders", () => {
  it("gives the textbook's seats", () => {
    // Alabama's paradox by hand: 10 seats for 6, 6, 2 are 4.29, 4.29, 1.43; one seat more takes one from the third.
    expect(given(10, [6, 6, 2])).toEqual([4, 4, 2]);
    expect(given(11, [6, 6, 2])).toEqual([5, 5, 1]);
    expect(given(100, [47_000, 16_000, 15_900, 12_000, 6_000, 3_100])).toEqual([47, 16, 16, 12, 6, 3]);
  });

  it("decides ties by the larger weight, then by the place in the list", () => {
    // 3, 1 of 2 posts: 1.5 and 0.5.
    expect(given(2, [1, 3])).toEqual([0, 2]);
    expect(given(1, [5, 5])).toEqual([1, 0]);
    expect(given(5, [2, 2, 2])).toEqual([2, 2, 1]);
  });

  it("sums exactly, stays within one of the exact share, and gives nothing to nothing", () => {
    fc.assert(
      fc.property(cases, ({ total, weights }) => {
        const sum = weights.reduce((all, one) => all + BigInt(one), 0n);
        const portions = given(total, weights);
        expect(portions.reduce((all, one) => all + one, 0)).toBe(total);
        portions.forEach((one, at) => {
          const weight = BigInt(weights[at] ?? 0);
          // Off by less than one, in whole numbers: |given x sum - total x weight| < sum.
          const off = BigInt(one) * sum - BigInt(total) * weight;
          expect(off < sum && off > -sum).toBe(true);
          if (weight === 0n) expect(one).toBe(0);
        });
      }),
    );
  });

  it("never gives a larger weight less", () => {
    fc.assert(
      fc.property(cases, ({ total, weights }) => {
        const portions = given(total, weights);
        const order = weights.map((_, at) => at).sort((a, b) => (weights[a] ?? 0) - (weights[b] ?? 0));
        order.slice(1).forEach((at, i) => {
          const below = order[i] ?? 0;
          if (weights[at] !== weights[below])
            expect(portions[at]).toBeGreaterThanOrEqual(portions[below] ?? NaN);
          else expect(Math.abs((portions[at] ?? NaN) - (portions[below] ?? NaN))).toBeLessThanOrEqual(1);
        });
      }),
    );
  });

  it("refuses in words what cannot be shared out", () => {
    expect(() => given(1.5, [1])).toThrow("A whole number from 0 is shared out, not 1.5.");
    expect(() => given(-1, [1])).toThrow("not -1");
    expect(() => given(3, [0, 0])).toThrow("every weight is 0");
  });
});

describe("a mix of people and need", () => {
  it("is people at 0 per cent, need at 100, and in between the mean of both shares", () => {
    const [people, need] = [
      [30_000, 50_000],
      [9_000, 1_000],
    ] as const;
    const shares = (mix: number) => shareOut(80, mixedWeights(people, need, mix));
    expect(shares(0).map((one) => one.given)).toEqual([30, 50]);
    expect(shares(100).map((one) => one.given)).toEqual([72, 8]);
    // Half by people (15 and 25), half by need (36 and 4).
    expect(shares(50).map((one) => one.exact)).toEqual([51, 29]);
  });

  it("falls back on people where nobody is in need", () => {
    expect(shareOut(4, mixedWeights([1, 3], [0, 0], 100)).map((one) => one.given)).toEqual([1, 3]);
  });
});
