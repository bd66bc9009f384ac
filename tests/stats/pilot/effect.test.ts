import { describe, expect, it } from "vitest";
import { arrangementsOf, type SetOfChanges } from "../../../src/stats/pilot/arrangements";
import { differenceInChanges } from "../../../src/stats/pilot/difference";
import { effectOf } from "../../../src/stats/pilot/effect";
import { evaluatePilot } from "../../../src/stats/pilot/evaluate-pilot";
import { changesBetween, eventStudy, type Courses } from "../../../src/stats/pilot/event-study";
import { placeboStart } from "../../../src/stats/pilot/placebo-start";
import { runToEnd } from "../../../src/stats";
import { leaveOneOut } from "../../../src/stats/pilot/leave-one-out";
import { normalFrom } from "../../../src/stats/pilot/normal-from";
import { leastP, permutationInterval, permutationP } from "../../../src/stats/pilot/permutation-test";
import { seededRandom } from "../../../src/stats/random";

/** Two pilots with two comparators each, in points. */
const SMALL: SetOfChanges[] = [
  { change: [-3, 1, 0], weight: [100, 300, 100] },
  { change: [-1, 2, -2], weight: [300, 200, 400] },
];

/** Every way to name the pilots, by bringing the named one to the front of its set: another road than the code's. */
function* everyWay(sets: readonly SetOfChanges[]): Generator<SetOfChanges[]> {
  const [first, ...rest] = sets;
  if (!first) {
    yield [];
    return;
  }
  const front = (list: readonly number[], at: number) => [
    list[at] as number,
    ...list.filter((_, i) => i !== at),
  ];
  for (const at of first.change.keys())
    for (const others of everyWay(rest))
      yield [{ change: front(first.change, at), weight: front(first.weight, at) }, ...others];
}
const enumeratedP = (sets: readonly SetOfChanges[]): number => {
  const sizes = [...everyWay(sets)].map((way) => Math.abs(differenceInChanges(way)));
  const truth = Math.abs(differenceInChanges(sets)) - 1e-9;
  return sizes.filter((size) => size >= truth).length / sizes.length;
};

const normal = normalFrom(seededRandom(11));
const random = seededRandom(12);
/** Sets of unequal people; `effect` is added to the pilots. */
const simulated = (sets: number, size: number, effect = 0): SetOfChanges[] =>
  Array.from({ length: sets }, () => ({
    change: Array.from({ length: size }, (_, i) => normal() + (i === 0 ? effect : 0)),
    weight: Array.from({ length: size }, () => 5000 + (random() % 7000)),
  }));
const moved = (sets: readonly SetOfChanges[], by: number): SetOfChanges[] =>
  sets.map(({ change, weight }) => ({ change: change.map((d, i) => (i === 0 ? d + by : d)), weight }));

describe("effect", () => {
  it("is the arithmetic by hand, weighted by people and not", () => {
    // Pilots: (100 * -3 + 300 * -1) / 400 = -1.5. Comparators: (300 + 0 + 400 - 800) / 1000 = -0.1.
    const { estimate, unweighted } = effectOf(SMALL, 1);
    expect(estimate).toBeCloseTo(-1.4, 12);
    // (-3 - 1) / 2 = -2; (1 + 0 + 2 - 2) / 4 = 0.25.
    expect(unweighted).toBeCloseTo(-2.25, 12);
  });
  it("without one area: by hand, and never without a pilot", () => {
    const found = leaveOneOut(SMALL);
    expect(found).toHaveLength(6);
    // Without the first pilot and its set: -1 - (400 - 800) / 600. Without the comparator that gained 1: -1.5 - (0 + 400 - 800) / 700.
    expect(found[0]).toEqual({ set: 0, at: 0, estimate: -1 + 400 / 600 });
    expect(found[1]?.estimate).toBeCloseTo(-1.5 + 400 / 700, 12);
    expect(leaveOneOut(SMALL.slice(0, 1)).map(({ at }) => at)).toEqual([1, 2]);
  });
});

it("follows several points in time: before the start, after it, and the means of both, by hand", () => {
  // Area 0 is the pilot, 1 its comparator, of equal weight; two points before the start and two after.
  const courses = [
    [4, 4],
    [3, 5],
    [7, 5],
    [9, 6],
  ].map((values) => Float64Array.from(values));
  const { overall, points } = runToEnd(
    eventStudy({ sets: [[0, 1]], courses, weight: [1, 1], firstAfter: 2 }, 1),
  );
  // Pilot: (7 + 9) / 2 - (4 + 3) / 2 = 4.5; comparator: 5.5 - 4.5 = 1.
  expect(overall.estimate).toBeCloseTo(3.5, 12);
  expect(overall.changes).toEqual([4.5, 1]);
  // From the second point: back to the first +1 against -1; on to the third +4 against 0; to the fourth +6 against +1.
  expect(points.map(({ at, effect }) => [at, effect.estimate])).toEqual([
    [0, 2],
    [2, 4],
    [3, 5],
  ]);
});

/** Counts of one point at a share, of `total` people. */
const at = (share: number, total: number) => ({ n: share * total, total });

describe("a pilot over several points", () => {
  const counts = [
    [
      // The pilot of 1,000 people at the last point before the start, and its comparator of 3,000.
      [at(0.1, 500), at(0.14, 900), at(0.12, 1000), at(0.2, 1100), at(0.24, 2000)],
      [at(0.2, 3000), at(0.2, 3000), at(0.2, 3000), at(0.23, 3000), at(0.21, 3000)],
    ],
    [
      [at(0.3, 4000), at(0.3, 4000), at(0.3, 3000), at(0.3, 4000), at(0.3, 1000)],
      [at(0.4, 1000), at(0.4, 1000), at(0.4, 1000), at(0.4, 1000), at(0.44, 1000)],
    ],
  ];
  const told = runToEnd(evaluatePilot({ counts, firstAfter: 3, seed: 1 }));
  it("goes from the mean of all before the start to the mean of all after it, by hand", () => {
    // Pilots: (0.22 - 0.12) of 1,000 and 0 of 3,000: 0.025; comparators: 0.02 of 3,000 and 0.02 of 1,000: 0.02.
    expect(told.effect.changes[0]).toBeCloseTo(0.025, 12);
    expect(told.effect.changes[1]).toBeCloseTo(0.02, 12);
    expect(told.people).toBeCloseTo(0.005 * 3000, 9);
    expect(told.points.map(({ at: point }) => point)).toEqual([0, 1, 3, 4]);
    // To the last point: 0.12 of 1,000 and 0 of 3,000 against 0.01 of 3,000 and 0.04 of 1,000.
    expect(told.points.at(-1)?.effect.estimate).toBeCloseTo(0.03 - 0.0175, 12);
  });
  it("without one area: of the same means", () => {
    // Without the first set the pilot did not move and its comparator rose by 0.02.
    expect(told.leftOut.find(({ set, at: place }) => set === 0 && place === 0)?.estimate).toBeCloseTo(
      -0.02,
      12,
    );
  });
  it("starts the placebo from the earlier point that stands out most", () => {
    // From the first point +0.02 of 1,000, from the second -0.02: as far apart, so the first is told.
    expect(told.placebo).toMatchObject({ points: 2, at: 0 });
    expect(told.placebo?.effect.estimate).toBeCloseTo(0.005, 12);
  });
  it("gives way before each comparison, with the share done, so that it can be stopped", () => {
    const shares = [...evaluatePilot({ counts, firstAfter: 3, seed: 1 })];
    // The whole, then four points against the last before the start.
    expect(shares).toEqual([0, 0.2, 0.4, 0.6, 0.8]);
  });
});

describe("the placebo start", () => {
  const placeboOf = (all: Courses, seed: number) => placeboStart(runToEnd(eventStudy(all, seed)));
  /** Areas that drift at random, alike in pilots and others, over points; every set has a pilot first. */
  const drifting = (sets: number, size: number, points: number, apart = 0): Courses => {
    let next = 0;
    const indices = Array.from({ length: sets }, () => Array.from({ length: size }, () => next++));
    const courses = Array.from({ length: points }, (_, point) =>
      Float64Array.from(
        { length: next },
        (_each, i) => normal() + (i % size === 0 && point === 0 ? apart : 0),
      ),
    );
    const weight = Float64Array.from({ length: next }, () => 5000 + (random() % 7000));
    return { sets: indices, courses, weight, firstAfter: points - 1 };
  };
  it("judges all earlier points together, as a full enumeration by another road does", () => {
    for (let trial = 0; trial < 5; trial++) {
      const all = drifting(3, 4, 5, trial);
      const ways = [0, 1, 2].map((from) =>
        [...everyWay(changesBetween(all, [from], [3]))].map((way) => differenceInChanges(way)),
      );
      const scaled = ways.map((way) => {
        const scale = Math.hypot(...way) / Math.sqrt(way.length);
        return way.map((one) => Math.abs(one) / scale);
      });
      const largest = scaled[0]?.map((_, a) => Math.max(...scaled.map((way) => way[a] ?? 0))) ?? [];
      const truth = largest[0] ?? 0;
      const p = largest.filter((one) => one >= truth - 1e-9).length / largest.length;
      const found = placeboOf(all, 1);
      expect(found?.p).toBeCloseTo(p, 12);
      expect(scaled[found?.at ?? -1]?.[0]).toBeCloseTo(truth, 9);
    }
  });
  it("tells to the last digit what a test from the earlier point to the last before the start gives", () => {
    // Enumerated, drawn, and too few for an interval.
    for (const [sets, size, points] of [
      [4, 4, 5],
      [7, 5, 4],
      [1, 6, 4],
    ] as const) {
      const all = drifting(sets, size, points);
      const found = placeboOf(all, 3);
      expect(found?.effect).toEqual(effectOf(changesBetween(all, [found?.at ?? -1], [points - 2]), 3));
    }
  });
  it("is the effect of the one earlier point where there is one, and none where there is none", () => {
    const one = placeboOf(drifting(4, 4, 3, 1), 1);
    expect(one?.p).toBe(one?.effect.p);
    expect(placeboOf(drifting(4, 4, 2), 1)).toBeNull();
  });
  it("raises a false alarm in 4% to 6% of 2,000 simulated pilots with four earlier points", () => {
    let alarms = 0;
    for (let pilot = 0; pilot < 2000; pilot++)
      if ((placeboOf(drifting(4, 5, 6), pilot)?.p ?? 1) <= 0.05) alarms++;
    expect(Math.abs(alarms / 2000 - 0.05)).toBeLessThan(0.01);
  });
});

describe("permutation p", () => {
  it("equals full enumeration", () => {
    expect(effectOf(SMALL, 1)).toMatchObject({ arrangements: 9, enumerated: true });
    expect(effectOf(SMALL, 1).p).toBeCloseTo(enumeratedP(SMALL), 12);
    for (const sets of [simulated(3, 6, 1), simulated(2, 4), simulated(5, 6, -0.5), simulated(1, 6)])
      expect(effectOf(sets, 1).p).toBeCloseTo(enumeratedP(sets), 12);
  });
  it("draws 9,999 where there are more ways, near the enumerated p, the same for the same seed", () => {
    const sets = simulated(6, 6, 0.6);
    const found = effectOf(sets, 4);
    expect(found).toMatchObject({ arrangements: 10_000, enumerated: false });
    expect(effectOf(sets, 4)).toEqual(found);
    const exact = enumeratedP(sets);
    expect(Math.abs(found.p - exact)).toBeLessThan(4 * Math.sqrt((exact * (1 - exact)) / 9999) + 1e-4);
  });
  it("cannot be less than the ways to name the pilots allow", () => {
    expect(leastP([6])).toBeCloseTo(1 / 6, 12);
    expect(leastP([6, 6])).toBeCloseTo(1 / 36, 12);
    expect(leastP([2, 2, 2])).toBeCloseTo(2 / 8, 12);
    expect(leastP(Array<number>(20).fill(6))).toBe(1e-4);
    for (const sets of [simulated(1, 6, 99), simulated(2, 6, 99), simulated(3, 2, 99)])
      expect(effectOf(sets, 1).p).toBeCloseTo(leastP(sets.map(({ change }) => change.length)), 12);
  });
});

describe("interval", () => {
  it("holds exactly the effects that the test does not reject", () => {
    for (const sets of [simulated(3, 6), simulated(2, 9, 2), simulated(4, 5, -1), simulated(7, 2)]) {
      const [least, most] = effectOf(sets, 1).interval;
      for (let c = -6; c <= 6; c += 0.05)
        expect(c >= least && c <= most, `${c} in ${least} to ${most}`).toBe(
          effectOf(moved(sets, -c), 1).p > 0.05,
        );
    }
  });
  it("has no ends where no effect can be rejected", () => {
    expect(effectOf(simulated(1, 6, 5), 1).interval).toEqual([-Infinity, Infinity]);
    expect(effectOf(simulated(4, 2, 5), 1).interval).toEqual([-Infinity, Infinity]);
  });
});

it("raises a false alarm in 4% to 6% of 5,000 simulated pilots, and its intervals hold the truth in 94% to 96%", () => {
  let [alarms, held] = [0, 0];
  const truth = -0.7;
  for (let pilot = 0; pilot < 5000; pilot++) {
    const sets = simulated(4, 6);
    if (permutationP(arrangementsOf(sets, pilot)) <= 0.05) alarms++;
    const [least, most] = permutationInterval(arrangementsOf(moved(simulated(4, 6), truth), pilot));
    if (least <= truth && truth <= most) held++;
  }
  expect(alarms / 5000).toBeGreaterThan(0.04);
  expect(alarms / 5000).toBeLessThan(0.06);
  expect(Math.abs(held / 5000 - 0.95)).toBeLessThan(0.01);
});
