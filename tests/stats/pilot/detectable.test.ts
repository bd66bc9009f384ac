import { describe, expect, it } from "vitest";
import { arrangementsOf } from "../../../src/stats/pilot/arrangements";
import {
  detectableChange,
  standardErrorOf,
  type DetectableQuestion,
} from "../../../src/stats/pilot/detectable-change";
import { normalFrom } from "../../../src/stats/pilot/normal-from";
import { runToEnd } from "../../../src/stats";
import { permutationP } from "../../../src/stats/pilot/permutation-test";
import { simulatedChange } from "../../../src/stats/pilot/simulated-change";
import { upperQuantile } from "../../../src/stats/pilot/normal-quantile";
import { seededRandom } from "../../../src/stats/random";

const people = (n: number) => ({ before: n, after: n });
const question: DetectableQuestion = {
  share: 0.06,
  tau: 0.006,
  pilots: Array.from({ length: 4 }, () => people(8000)),
  comparators: Array.from({ length: 20 }, () => people(8000)),
};

it("knows the normal quantiles of the tables", () => {
  expect(upperQuantile(0.025)).toBeCloseTo(1.959963984540054, 12);
  expect(upperQuantile(0.2)).toBeCloseTo(0.8416212335729143, 12);
});

it("is (1.96 + 0.84) standard errors, worked out by hand", () => {
  // 0.06 * 0.94 * 2 / 8000 = 1.41e-5; tau^2 = 3.6e-5; (5.01e-5) (1/4 + 1/20) = 1.503e-5; its root 0.00387685.
  expect(standardErrorOf(question)).toBeCloseTo(0.003876854, 8);
  expect(detectableChange(question)).toBeCloseTo(2.8015852 * 0.003876854, 8);
});

it("falls with more areas, more comparators and calmer areas", () => {
  const base = detectableChange(question);
  expect(detectableChange({ ...question, pilots: [...question.pilots, people(8000)] })).toBeLessThan(base);
  expect(
    detectableChange({ ...question, comparators: [...question.comparators, people(8000)] }),
  ).toBeLessThan(base);
  expect(detectableChange({ ...question, tau: 0.003 })).toBeLessThan(base);
});

it("a true change of that size is found in 80% of 10,000 simulated pilots, within 2 points, where the spread is known", () => {
  const normal = normalFrom(seededRandom(7));
  // A count of n people at a share, by the normal distribution rounded to whole people.
  const counted = (n: number, share: number): number =>
    Math.round(n * share + Math.sqrt(n * share * (1 - share)) * normal()) / n;
  const change = (n: number, effect: number): number =>
    counted(n, question.share + question.tau * normal() + effect) - counted(n, question.share);
  const mean = (areas: DetectableQuestion["pilots"], effect: number): number =>
    areas.reduce((sum, { before }) => sum + change(before, effect), 0) / areas.length;
  const effect = -detectableChange(question);
  const limit = upperQuantile(0.025) * standardErrorOf(question);
  let found = 0;
  for (let pilot = 0; pilot < 10_000; pilot++)
    if (Math.abs(mean(question.pilots, effect) - mean(question.comparators, 0)) > limit) found++;
  expect(Math.abs(found / 10_000 - 0.8)).toBeLessThan(0.02);
});

describe("by the test itself", () => {
  const spreads = (pilots: number, comparators: number) =>
    Array.from({ length: pilots }, (_, set) => ({
      spread: Array.from({ length: comparators + 1 }, () => 0.8),
      weight: Array.from({ length: comparators + 1 }, (_each, at) => 6000 + 500 * ((set + at) % 5)),
    }));

  it.each([
    [2, 5],
    [4, 5],
    [1, 30],
  ])(
    "%i pilots with %i comparators each: found four times in five in 3,000 other pilots, within 2 points",
    (pilots, each) => {
      const sets = spreads(pilots, each);
      const effect = runToEnd(simulatedChange(sets, 1));
      const normal = normalFrom(seededRandom(99));
      let found = 0;
      for (let pilot = 0; pilot < 3000; pilot++) {
        const drawn = sets.map(({ spread, weight }) => ({
          change: spread.map((sd, at) => sd * normal() + (at === 0 ? effect : 0)),
          weight,
        }));
        if (permutationP(arrangementsOf(drawn, pilot)) <= 0.05) found++;
      }
      expect(Math.abs(found / 3000 - 0.8)).toBeLessThan(0.02);
    },
  );
  it("nothing can be found with one pilot and five comparators", () => {
    expect(runToEnd(simulatedChange(spreads(1, 5), 1))).toBe(Infinity);
  });
  it("comes near the formula with many areas, and lies above it with few", () => {
    const ratio = (pilots: number): number => {
      const areas = (n: number) => Array.from({ length: n }, () => people(1));
      const formula = { share: 0, tau: 0.8, pilots: areas(pilots), comparators: areas(5 * pilots) };
      return runToEnd(simulatedChange(spreads(pilots, 5), 1)) / detectableChange(formula);
    };
    expect(ratio(2)).toBeGreaterThan(1.2);
    expect(Math.abs(ratio(10) - 1)).toBeLessThan(0.04);
  });
});
