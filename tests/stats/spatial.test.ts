import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { adjustP } from "../../src/stats/adjust-p";
import { cluster, runToEnd, type ClusterQuestion } from "../../src/stats/cluster";
import { giStar } from "../../src/stats/gi-star";
import { globalMoran } from "../../src/stats/global-moran";
import { localMoran } from "../../src/stats/local-moran";
import { twoSidedP } from "../../src/stats/normal";
import { permute } from "../../src/stats/permute";
import { grid, pack } from "./lattice";

interface Unit {
  value: number;
  neighbours: number[];
  I_spdep_mlvar: number;
  ZIc: number;
  quadrant: string;
  p_greater_exact: number;
  p_lesser_exact: number;
  Gi_star_z: number;
}
const oracle = JSON.parse(
  readFileSync(new URL("../fixtures/oracles/lisa_exact_5x5.json", import.meta.url), "utf8"),
) as {
  global_I: number;
  units: Unit[];
};
const values = Float64Array.from(oracle.units, ({ value }) => value);
const neighbours = pack(oracle.units.map((unit) => unit.neighbours));

describe("the 5 x 5 grid with every permutation enumerated", () => {
  it("has spdep's Local Moran's I and conditional z to 1e-10", () => {
    const { statistic, z } = localMoran(values, neighbours);
    oracle.units.forEach((unit, i) => {
      expect(Math.abs((statistic[i] as number) - unit.I_spdep_mlvar)).toBeLessThan(1e-10);
      expect(Math.abs((z[i] as number) - unit.ZIc)).toBeLessThan(1e-10);
    });
  });

  it("has Gi* z and global Moran's I to 1e-10", () => {
    const { z } = giStar(values, neighbours);
    oracle.units.forEach((unit, i) =>
      expect(Math.abs((z[i] as number) - unit.Gi_star_z)).toBeLessThan(1e-10),
    );
    expect(Math.abs(globalMoran(values, neighbours).statistic - oracle.global_I)).toBeLessThan(1e-10);
  });

  it.each([999, 9999, 99_999])("meets the exact p with %i permutations", (rounds) => {
    const p = runToEnd(permute(values, neighbours, rounds, 20261123));
    oracle.units.forEach((unit, i) => {
      const half = Math.min(unit.p_greater_exact, unit.p_lesser_exact);
      const slack = 2 * (4 * Math.sqrt((half * (1 - half)) / rounds) + 1 / rounds);
      expect(Math.abs((p[i] as number) - Math.min(1, 2 * half))).toBeLessThanOrEqual(slack);
    });
  });

  it("gives the oracle's quadrants where nothing is held back", () => {
    const question = {
      indicator: "x",
      statistic: "local-moran",
      permutations: 0,
      seed: 1,
      adjust: "none",
      level: 1,
    } as const;
    const words = { HH: "high-high", LL: "low-low", HL: "high-low", LH: "low-high" };
    expect(runToEnd(cluster(question, values, neighbours)).classes).toEqual(
      oracle.units.map(({ quadrant }) => words[quadrant as keyof typeof words]),
    );
  });
});

it("reproduces the textbook case of Gi*", () => {
  const points = [
    [10, 10],
    [20, 10],
    [40, 10],
    [15, 20],
    [30, 20],
    [30, 30],
  ] as const;
  const near = points.map(([x, y], i) =>
    points.flatMap(([a, b], j) => (j !== i && Math.hypot(a - x, b - y) <= 15 ? [j] : [])),
  );
  const expected = [-1.39727626, -0.28917762, 0.65064964, -0.28917762, 1.23452088, 2.02424331];
  const { z } = giStar(Float64Array.of(2, 3, 3.2, 5, 8, 7), pack(near));
  expected.forEach((known, i) => expect(z[i]).toBeCloseTo(known, 8));
});

describe("the normal distribution", () => {
  it.each([
    [0, 1],
    [0.5, 0.617075077451973788],
    [1.959963984540054, 0.05],
    [3, 0.002699796063260188],
    [3.54, 0.000400134446],
    [6, 1.973175290075396e-9],
    [10, 1.523970604832105e-23],
  ])("two-sided p of %f", (z, known) => {
    expect(Math.abs(twoSidedP(z) / known - 1)).toBeLessThan(z === 3.54 ? 1e-3 : 1e-12);
    expect(twoSidedP(-z)).toBe(twoSidedP(z));
  });
  it("has no step where the series gives way to the fraction", () => {
    const edge = 2.5 * Math.SQRT2;
    expect(twoSidedP(edge - 1e-12) / twoSidedP(edge + 1e-12) - 1).toBeLessThan(1e-10);
    expect(twoSidedP(NaN)).toBeNaN();
  });
});

describe("multiple testing", () => {
  const p = Float64Array.of(
    0.0001,
    0.0004,
    0.0019,
    0.0095,
    0.0201,
    0.0278,
    0.0298,
    0.0344,
    0.0459,
    0.324,
    0.4262,
    0.5719,
    0.6528,
    0.759,
    1,
  );
  it("rejects four of Benjamini and Hochberg's own 15", () => {
    expect(adjustP(p, "bh").filter((value) => value <= 0.05)).toHaveLength(4);
    expect(adjustP(p, "bonferroni").filter((value) => value <= 0.05)).toHaveLength(3);
    expect(adjustP(p, "none").filter((value) => value <= 0.05)).toHaveLength(9);
  });
  it("adjusts as R's p.adjust does", () => {
    const adjusted = adjustP(p, "bh");
    expect(adjusted[3]).toBeCloseTo((0.0095 * 15) / 4, 12);
    // The sixth takes the value of the seventh, a larger p, which is less than its own.
    expect(adjusted[5]).toBeCloseTo((0.0298 * 15) / 7, 12);
    expect(adjusted[8]).toBeCloseTo((0.0459 * 15) / 9, 12);
    expect(adjusted[14]).toBe(1);
  });
  it("neither counts nor fills what was not tested", () => {
    const holed = Float64Array.of(NaN, ...p, NaN);
    expect([...adjustP(holed, "bh")].slice(1, -1)).toEqual([...adjustP(p, "bh")]);
    expect(adjustP(holed, "bonferroni")[0]).toBeNaN();
    expect(adjustP(holed, "bonferroni")[1]).toBeCloseTo(0.0015, 12);
  });
});

describe("areas without data and areas without neighbours", () => {
  const question: ClusterQuestion = {
    indicator: "x",
    statistic: "gi-star",
    permutations: 99,
    seed: 7,
    adjust: "bh",
    level: 0.05,
  };
  it("drop out of n, of the mean and of their neighbours' sums", () => {
    const lists = oracle.units.map((unit) => unit.neighbours);
    const withExtra = pack([...lists.map((list, i) => (i < 5 ? [...list, 25] : list)), [0, 1, 2, 3, 4]]);
    const holed = Float64Array.of(...values, NaN);
    expect([...giStar(holed, withExtra).z].slice(0, 25)).toEqual([...giStar(values, neighbours).z]);
    expect([...localMoran(holed, withExtra).z].slice(0, 25)).toEqual([...localMoran(values, neighbours).z]);
    expect([...runToEnd(permute(holed, withExtra, 99, 3))].slice(0, 25)).toEqual([
      ...runToEnd(permute(values, neighbours, 99, 3)),
    ]);
    expect(globalMoran(holed, withExtra)).toEqual(globalMoran(values, neighbours));
    expect(giStar(holed, withExtra).z[25]).toBeNaN();
    expect(runToEnd(cluster(question, holed, withExtra)).classes[25]).toBe("no data");
  });
  it("an island is called so and never tested", () => {
    const island = pack([...oracle.units.map((unit) => unit.neighbours), []]);
    const answer = runToEnd(cluster(question, Float64Array.of(...values, 99), island));
    expect(answer.classes[25]).toBe("no neighbours");
    expect(answer.p[25]).toBeNaN();
    expect(answer.tested).toBe(25);
  });
});

describe("global Moran's I", () => {
  /** Every order of a list. */
  function* orders(list: readonly number[]): Generator<readonly number[]> {
    if (list.length < 2) yield list;
    for (const [at, first] of list.entries())
      for (const rest of list.length < 2 ? [] : orders(list.toSpliced(at, 1))) yield [first, ...rest];
  }

  it("has the mean and variance of all 5,040 arrangements of seven values", () => {
    const graph = pack([[1, 2], [0, 2, 3], [0, 1], [1, 4, 5, 6], [3], [3, 6], [3, 5]]);
    const field = [3, 1, 4, 1.5, 9, 2.6, 5.3];
    const all = [...orders(field)].map((order) => globalMoran(Float64Array.from(order), graph).statistic);
    const mean = all.reduce((a, b) => a + b, 0) / all.length;
    const variance = all.reduce((sum, one) => sum + (one - mean) ** 2, 0) / all.length;
    const { statistic, expected, z } = globalMoran(Float64Array.from(field), graph);
    expect(all.length).toBe(5040);
    expect(expected).toBeCloseTo(mean, 12);
    expect(((statistic - expected) / z) ** 2).toBeCloseTo(variance, 12);
  });
});

describe("permutations", () => {
  const field = Float64Array.from({ length: 400 }, (_, i) => Math.sin(i / 30) + Math.cos(i * 7.3));
  const lattice = grid(20, 20);
  it("are the same for a seed and differ between seeds", () => {
    const once = runToEnd(permute(field, lattice, 199, 5));
    expect(runToEnd(permute(field, lattice, 199, 5))).toEqual(once);
    expect(runToEnd(permute(field, lattice, 199, 6))).not.toEqual(once);
  });
  it("count equal sums on both sides: a flat field is never unusual", () => {
    const p = runToEnd(permute(new Float64Array(400).fill(0.1), lattice, 99, 1));
    expect(Math.min(...p)).toBe(1);
  });
  it("count every round when they do not come in fours", () => {
    for (const rounds of [1, 2, 3, 5, 1001]) {
      const [first] = runToEnd(permute(field, lattice, rounds, 1));
      expect(((first as number) * (rounds + 1)) / 2).toBeCloseTo(
        Math.round(((first as number) * (rounds + 1)) / 2),
        9,
      );
      const [extreme] = runToEnd(
        permute(
          Float64Array.of(1000, 1000, ...new Array<number>(398).fill(0)),
          pack([[1], [0], ...new Array<number[]>(398).fill([])]),
          rounds,
          1,
        ),
      );
      expect(extreme).toBeLessThanOrEqual(Math.min(1, (2 * (1 + Math.ceil(rounds / 50))) / (rounds + 1)));
    }
  });
  it("report progress up to 1", () => {
    const steps: number[] = [];
    const run = permute(field, lattice, 2500, 1);
    for (let step = run.next(); !step.done; step = run.next()) steps.push(step.value);
    expect(steps).toEqual([0.4, 0.8, 1]);
  });
});
