import { SHIPPED } from "../../../src/config/catalogue";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { INDICATORS } from "../../../src/config/indicators";
import { ADJUSTMENTS, CLUSTER_STATISTICS } from "../../../src/model/cluster";
import { areasOfClass, classCounts } from "../../../src/readings/spatial/cluster-rows";
import { parseQuestion, writeQuestion } from "../../../src/codec/cluster-text";
import { clusterOverlay } from "../../../src/state/overlay";
import type { ClusterAnswer } from "../../../src/stats/cluster";

describe("a question in a link", () => {
  test("is not read where it looks for clusters in who lives where", () => {
    const read = (indicator: string) => parseQuestion(`gi-star.${indicator}.0.1.bh.5`, SHIPPED);
    expect(read("population_mid24")?.indicator).toBe("population_mid24");
    expect(read("census21_ethnic_white_pct")).toBeNull();
  });
  test("is read back as written", () => {
    const question = fc.record({
      statistic: fc.constantFrom(...CLUSTER_STATISTICS),
      indicator: fc.constantFrom(...INDICATORS.filter(({ describes }) => !describes).map(({ id }) => id)),
      permutations: fc.oneof(fc.constant(0), fc.integer({ min: 999, max: 99_999 })),
      seed: fc.nat(),
      adjust: fc.constantFrom(...ADJUSTMENTS),
      level: fc.constantFrom(0.001, 0.01, 0.025, 0.05, 0.1),
    });
    fc.assert(
      fc.property(question, (asked) => {
        expect(parseQuestion(writeQuestion(asked), SHIPPED)).toEqual(asked);
      }),
    );
  });
  test.each([
    "gi-star.no_such.0.1.bh.5",
    "gi-star.imd25_average_score.998.1.bh.5",
    "gi-star.imd25_average_score.100000.1.bh.5",
    "gi-star.imd25_average_score.0.-1.bh.5",
    "gi-star.imd25_average_score.0.1.fdr.5",
    "gi-star.imd25_average_score.0.1.bh.0",
    "geary.imd25_average_score.0.1.bh.5",
    "",
  ])("%j is not understood", (text) => {
    expect(parseQuestion(text, SHIPPED)).toBeNull();
  });
});

const answer: ClusterAnswer = {
  question: {
    statistic: "gi-star",
    indicator: "imd25_average_score",
    permutations: 0,
    seed: 1,
    adjust: "bh",
    level: 0.05,
  },
  neighbours: Int32Array.of(1, 1, 1, 0, 1),
  statistic: Float64Array.of(3, -4, 5, NaN, NaN),
  z: Float64Array.of(3, -4, 5, NaN, NaN),
  p: Float64Array.of(0, 0, 0, NaN, NaN),
  adjusted: Float64Array.of(0, 0, 0, NaN, NaN),
  classes: ["hot spot", "cold spot", "hot spot", "no neighbours", "no data"],
  tested: 3,
};

test("classes are counted in the scope and in England, and listed from the most unusual", () => {
  const counts = classCounts(answer, Int32Array.of(0, 1));
  expect(counts.find(({ name }) => name === "hot spot")).toEqual({ name: "hot spot", here: 1, england: 2 });
  expect(counts.reduce((sum, { england }) => sum + england, 0)).toBe(5);
  expect(areasOfClass(answer, Int32Array.of(0, 1, 2), "hot spot")).toEqual([2, 0]);
});

test("the layer names a colour for every class it draws, and leaves missing data to the map", () => {
  const { classes, labels, colours } = clusterOverlay(answer, SHIPPED);
  expect([...classes]).toEqual([0, 1, 0, 3, 250]);
  expect(labels).toHaveLength(4);
  for (const theme of ["light", "dark"] as const) {
    const used = labels.map((_, at) => colours[theme][at]);
    expect(new Set(used).size).toBe(labels.length);
  }
});
