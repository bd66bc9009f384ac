import { expect, it } from "vitest";
import { balanceOf } from "../../../src/stats/pilot/balance";

const value = Float64Array.from([1, 3, 5, 7, 2, 2.1, 2.4, 2.6]);

it("divides the difference of means by the spread before matching", () => {
  // Pilots 1 and 3: mean 2, variance 2. Candidates 5 and 7: mean 6, variance 2. (2 - 6) / sqrt(2).
  expect(balanceOf(value, [0, 1], [2, 3], [2]).before).toBeCloseTo(-4 / Math.SQRT2, 12);
  expect(balanceOf(value, [0, 1], [2, 3], [2]).after).toBeCloseTo(-3 / Math.SQRT2, 12);
});

it("calls under 0.1 good, under 0.25 fair, and the rest not comparable", () => {
  const word = (comparator: number) => balanceOf(value, [0, 1], [2, 3], [comparator]).word;
  // 0; 0.1 / 1.414 = 0.07; 0.4 / 1.414 = 0.28.
  expect([4, 5, 6].map(word)).toEqual(["good", "good", "not comparable"]);
  // 0.3 / 1.414 = 0.21.
  expect(balanceOf(Float64Array.from([1, 3, 5, 7, 2.3]), [0, 1], [2, 3], [4]).word).toBe("fair");
});

it("takes the candidates' variance for both where one pilot stands alone", () => {
  expect(balanceOf(value, [0], [2, 3], [2]).after).toBeCloseTo(-4 / Math.SQRT2, 12);
});

it("says not comparable where nothing varies and the groups differ", () => {
  const flat = Float64Array.from([1, 1, 2, 2]);
  expect(balanceOf(flat, [0, 1], [2, 3], [2, 3])).toEqual({
    before: NaN,
    after: NaN,
    word: "not comparable",
  });
});
