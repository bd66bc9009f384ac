import { sayClassing, sayLarger } from "../../../src/readings/methods/words";
import { amongWhom } from "../../../src/words/among";
import { expect, test } from "vitest";
import { indicatorOf } from "../../../src/config/indicators";
import { MISSING, rampFor, SUPPRESSED } from "../../../src/config/palettes";
import { STATUS, type Column } from "../../../src/model/indicator";
import { classRows, sayClasses, unknownRows } from "../../../src/readings/legend/legend-rows";
import { histogram } from "../../../src/stats/histogram";
import { sayClass } from "../../../src/readings/legend/say-class";
import { classify } from "../../../src/stats/classify";

const columnOf = (id: string, value: readonly number[], status: readonly number[] = []): Column => ({
  id,
  num: Float64Array.from(value),
  den: new Float64Array(value.length).fill(1),
  scale: 1,
  value: Float64Array.from(value),
  status: Uint8Array.from(value, (_, i) => status[i] ?? STATUS.value),
});
const life = indicatorOf("le_female_2015_19");
const scope = Int32Array.from([0, 1, 2, 3, 4, 5, 6, 7]);
const column = columnOf(
  life.id,
  [70, 75, 80, 85, 90, 90, NaN, NaN],
  [0, STATUS.estimated, STATUS.partial, STATUS.partial, 0, 0, STATUS.suppressed, STATUS.missing],
);
const classes = classify(life, column, "england", scope);

test("every class has its bounds, colour and number, and the worse end is darkest", () => {
  const rows = classRows(life, classes, "light", []);
  expect(rows.map(({ label, areas }) => [label, areas])).toEqual([
    ["70.0 years", 1],
    ["75.0 years", 1],
    ["80.0 years", 1],
    ["85.0 years", 1],
    ["90.0 years", 2],
  ]);
  expect(rows.map(({ colour }) => colour)).toEqual(rampFor(life, 5, "light"));
  expect(rows[0]?.colour).toBe(rampFor({ polarity: "high-worse" }, 5, "light")[4]);
});

test("missing, suppressed, estimated and partial are four rows, the last two with one mark, and only where they occur", () => {
  const rows = unknownRows(life, classes, "dark");
  expect(rows.map(({ over, areas }) => [over, areas])).toEqual([
    ["noted", 1],
    ["noted", 2],
    ["missing", 1],
    ["suppressed", 1],
  ]);
  expect(rows.map(({ colour }) => colour).slice(2)).toEqual([MISSING.dark.fill, SUPPRESSED.dark.fill]);
  expect(
    unknownRows(life, classify(life, columnOf(life.id, [1, 2]), "england", Int32Array.of(0, 1)), "light"),
  ).toEqual([]);
});

test("a further decimal is shown where a class would begin with the figure on which another ends", () => {
  const ratio = indicatorOf("sar_emergency_all_2015_20");
  const kinds = {
    kind: "breaks",
    bounds: [
      [33.61, 82.04],
      [82.12, 100.1],
      [100.31, 120],
    ],
  } as const;
  expect([0, 1, 2].map((at) => sayClass(ratio, kinds, at))).toEqual([
    "33.6 to 82.0",
    "82.1 to 100.1",
    "100.3 to 120.0",
  ]);
});

test("decile 1 is named for what it is the first of, and categories by their labels", () => {
  const decile = {
    kind: "deciles",
    bounds: Array.from({ length: 10 }, (_, i) => [i + 1, i + 1] as const),
  } as const;
  expect(sayClass(indicatorOf("imd25_national_decile"), decile, 0)).toBe("1 (most deprived)");
  expect(sayClass(indicatorOf("cni23_national_decile"), decile, 9)).toBe("10 (least need)");
  const both = {
    kind: "categories",
    bounds: [
      [0, 0],
      [1, 1],
    ],
  } as const;
  expect(sayClass(indicatorOf("left_behind25"), both, 1)).toBe("Yes");
  const rucs = [
    { code: "UN1", name: "Urban" },
    { code: "RSF1", name: "Smaller rural" },
  ];
  expect(sayClass(indicatorOf("ruc21_class"), both, 1, rucs)).toBe("Smaller rural");
});

test("the note says when colours compare within the footprint only", () => {
  expect(sayClasses({ kind: "quintiles" }, { group: "work" }, "NHS X", "York")).toContain(
    "Fifths of the areas of NHS X only",
  );
  expect(sayClasses({ kind: "breaks" }, { group: "work" }, "NHS X", "York")).toMatch(
    /^Natural breaks of all England.*areas in York\.$/,
  );
});

test("the histogram counts every value of the scope once and leaves out what has none", () => {
  const bins = histogram(column.value, scope, 4);
  expect(bins).toMatchObject({ low: 70, high: 90, counts: [1, 1, 1, 3] });
  expect(histogram(column.value, Int32Array.of(4, 5), 3).counts).toEqual([2, 0, 0]);
});

test("own figures are classed and ranked among the areas that have one, and never said to be among England’s", () => {
  const own = { group: "own" } as const;
  expect(sayClasses({ kind: "breaks" }, own, null, "Bolton")).toBe(
    "Natural breaks of the areas with a figure. Numbers: areas in Bolton.",
  );
  expect(amongWhom(own)).toBe("the areas with a figure");
  expect(sayClassing({ group: "own" })).not.toContain("England");
  expect(
    sayLarger({ ...own, id: "own_a_1a2b3c", source: "own_a_1a2b3c", method: "weighted-mean" }),
  ).toContain("the table holds no counts");
});
