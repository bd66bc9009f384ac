import { describe, expect, it } from "vitest";
import { candidatesOf } from "../../../src/stats/pilot/candidates";
import { runToEnd } from "../../../src/stats";
import { matchComparators, TooFewCandidates } from "../../../src/stats/pilot/match-comparators";
import { standardise } from "../../../src/stats/pilot/standardise";

const line = (...values: number[]) => Float64Array.from(values);
const oneClass = (n: number) => new Float64Array(n);

describe("standardise", () => {
  it("has mean 0 and sd 1 over the areas with a value, and keeps what is missing", () => {
    const z = standardise(line(1, 2, NaN, 3));
    expect(z[0]).toBeCloseTo(-Math.sqrt(1.5), 12);
    expect(z[1]).toBe(0);
    expect(z[2]).toBeNaN();
  });
  it("refuses a measure that is the same everywhere", () => {
    expect(() => standardise(line(4, 4))).toThrow(/same everywhere/);
  });
});

describe("candidates", () => {
  // Six places on a meridian, 0.1 degrees (11.12 km) apart; the first is the pilot, the second touches it.
  const areas = { lon: oneClass(6), lat: line(50, 50.1, 50.2, 50.3, 50.4, 50.5) };
  const neighbours = {
    offsets: Int32Array.from([0, 1, 2, 2, 2, 2, 2]),
    targets: Int32Array.from([1, 0]),
  };
  const of = (ring: number, z = line(0, 1, 2, 3, 4, 5)) => candidatesOf(areas, neighbours, [z], [0], ring);

  it("leaves out pilots, what touches them, and what lies in the ring", () => {
    expect(of(0)).toEqual([2, 3, 4, 5]);
    expect(of(22.2)).toEqual([2, 3, 4, 5]);
    expect(of(22.3)).toEqual([3, 4, 5]);
  });
  it("leaves out areas without a measure", () => {
    expect(of(0, line(0, 1, NaN, 3, 4, 5))).toEqual([3, 4, 5]);
  });
});

describe("comparators", () => {
  it("lets the hardest to match choose first, without replacement", () => {
    // Pilot 0 at 0, pilot 1 at 5. Nearest of 0: area 2 at 1 (distance 1); nearest of 1: area 3 at 2 (distance 3).
    const z = line(0, 5, 1, 2, -2.5);
    const sets = runToEnd(matchComparators([0, 1], [2, 3, 4], [z], oneClass(5), 1));
    expect(sets.map(({ comparators }) => comparators)).toEqual([
      [{ index: 2, distance: 1 }],
      [{ index: 3, distance: 3 }],
    ]);
    // With both wanting the one area at 4, the far pilot has it and the near one takes the next.
    const rivals = runToEnd(matchComparators([0, 1], [2, 3], [line(3, 6, 4, 1)], oneClass(4), 1));
    expect(rivals.map(({ comparators }) => comparators[0]?.index)).toEqual([3, 2]);
  });
  it("takes the root mean square over measures, ties in the order of codes", () => {
    const [set] = runToEnd(matchComparators([0], [1, 2], [line(0, 3, 3), line(0, 4, -4)], oneClass(3), 2));
    expect(set?.comparators).toEqual([
      { index: 1, distance: Math.sqrt(12.5) },
      { index: 2, distance: Math.sqrt(12.5) },
    ]);
  });
  it("stays within the rural-urban class, and says which pilot has too few", () => {
    const ruc = line(1, 0, 1);
    const ask = (m: number) => runToEnd(matchComparators([0], [1, 2], [line(0, 0, 9)], ruc, m));
    expect(ask(1)[0]?.comparators).toEqual([{ index: 2, distance: 9 }]);
    expect(() => ask(2)).toThrow(TooFewCandidates);
  });
});
