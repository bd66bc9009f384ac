import { expect, test } from "vitest";
import { countedBy, pointsOf, prepared } from "../../../src/readings/pilot/follow-up";
import { isAsFixed } from "../../../src/readings/pilot/as-fixed";
import { ANALYSIS } from "../../../src/readings/pilot/protocol";
import { sayBoard } from "../../../src/readings/pilot/say-board";
import { sayEvaluation } from "../../../src/readings/pilot/say-evaluation";
import { runToEnd } from "../../../src/stats";
import { evaluatePilot } from "../../../src/stats/pilot/evaluate-pilot";
import { readRows } from "../../../src/workspace/own/read-rows";
import { readCounts } from "../../../src/workspace/pilot/count-table";

const CODES = ["E02000001", "E02000002", "E02000003", "E02000004"];
const index = new Map(CODES.map((code, i) => [code, i]));
const TABLE = `msoa21cd,before_n,before_total,after_n,after_total
E02000001,100,1000,80,1000
E02000002,100,1000,100,1000
E02000003,200,2000,180,2000
E02000004,50,1000,60,1000
`;
const rows = (text: string) => readRows(new TextEncoder().encode(text));
const followUp = {
  ...{ measure: "", name: "Falls", placebo: false, source: "", seed: 1 },
  points: pointsOf(readCounts("The table", rows(TABLE), index), CODES),
};
const nameOf = (code: string): string => `Area ${code}`;
const subject = {
  name: "Falls",
  better: "lower",
  pilots: 2,
  comparators: 2,
  placebo: false,
  fixedBefore: true,
  asFixed: true,
} as const;

test("a pasted table gives the effect that a hand works out", () => {
  const from = prepared(
    followUp,
    [
      [CODES[0] ?? "", CODES[1] ?? ""],
      [CODES[2] ?? "", CODES[3] ?? ""],
    ],
    () => undefined,
    nameOf,
  );
  if (!from.ready) throw new Error(from.why);
  const told = runToEnd(evaluatePilot(from.ask));
  // Pilots: (-2 points x 1000 + -1 x 2000) / 3000 = -4/3 points; comparators: (0 x 1000 + 1 x 1000) / 2000 = +0.5.
  expect(told.effect.estimate * 100).toBeCloseTo(-4 / 3 - 0.5, 12);
  expect(told.effect.unweighted * 100).toBeCloseTo(-1.5 - 0.5, 12);
  expect(told.people).toBeCloseTo(((-4 / 3 - 0.5) / 100) * 3000, 9);
  expect(told.points.map(({ at }) => at)).toEqual([1]);
  const { known, unknown } = sayBoard(told, subject);
  expect(known[0]).toBe(
    "“Falls” changed by −1.33 points in 2 pilot areas and by +0.50 points in 2 areas like them: 1.83 points lower, for the better, or about 55 people of 3,000.",
  );
  expect(known[1]).toContain("any difference, however large, could be chance");
  expect(unknown.join(" ")).toContain("cannot be told from chance. That is not proof of no effect.");
  expect(sayBoard(told, { ...subject, asFixed: false }).unknown.at(-1)).toContain(
    "the protocol fixed another way",
  );
  expect([...known, ...unknown].join(" ")).not.toMatch(/significan/i);
  const clear = { ...told, leastP: 0.01, effect: { ...told.effect, p: 0.01 } };
  const others = { ...{ pilots: 2, comparators: 2 }, nameOf: (): string => "" };
  for (const sentences of [sayBoard(clear, subject).unknown, sayEvaluation(told, others)])
    expect(sentences.join(" ")).toMatch(/whatever else happened .* over that time is in it too/);
});

test("a table of several times goes in their order, those before the start first, and each keeps its name", () => {
  const many = `msoa21cd,after_2028_n,after_2028_total,before_2011_n,before_2011_total,before_2021_n,before_2021_total,earlier_n,earlier_total
E02000001,1,10,2,20,3,30,4,40
`;
  const points = pointsOf(readCounts("The table", rows(many), index), CODES);
  expect(points.map(({ when, after, counts }) => [when, after, counts[0]?.n])).toEqual([
    ["Earlier", false, 4],
    ["2011", false, 2],
    ["2021", false, 3],
    ["2028", true, 1],
  ]);
  const read = (text: string) => () => readCounts("The table", rows(text), index);
  expect(read(many.replace("before_2011_total", "before_2011_people"))).toThrow(
    "there is before_2011_n alone. Give before_2011_total too, or neither.",
  );
  expect(read(many.replace("after_2028_n", "after_2028"))).toThrow("there is after_2028_total alone");
  expect(read("msoa21cd,before_2011_n,before_2011_total\n")).toThrow("no column after_n, after_total");
});

test("columns that are not in the order of time are refused, since the last one before the start would be another", () => {
  const read = (...names: string[]) =>
    readCounts(
      "The table",
      rows(
        `msoa21cd,${names.map((name) => `${name}_n,${name}_total`).join(",")}\nE02000001${",1,2".repeat(names.length)}\n`,
      ),
      index,
    ).times.map(({ when }) => when);
  expect(() => read("before_2019", "before_2011", "after_2028")).toThrow(
    "The table, row 1: before_2011_n would be taken as later than before_2019_n. Put the columns in the order of time",
  );
  for (const names of [
    ["before_2011", "after_2028", "after_2025"],
    ["before_2011_06", "before_2011_03", "after_2028"],
    ["before_march_2019", "before_march_2011", "after"],
    ["before_2019", "before_the_flood", "before_2011", "after"],
    ["before_2028", "after_2011"],
  ])
    expect(() => read(...names)).toThrow("Put the columns in the order of time");
  expect(read("earlier", "before_2018_19", "before_2019_20", "after_2019_10", "after_2020")).toHaveLength(5);
  expect(read("before_wave_2", "before_wave_1", "after_2025_03_31", "after_2025")).toHaveLength(4);
});

test("an analysis that was fixed in other words is as fixed where it gives the same", () => {
  const at = (...after: boolean[]) => after.map((one) => ({ after: one }));
  const now = { analysis: ANALYSIS };
  // As protocols fixed it before all counts were taken together.
  const first = {
    analysis: [
      "Each area’s change is its share at the last count after the start less its share at the last count before it.",
      "The effect is the mean change of the pilot areas less the mean change of the comparators named here, weighted by people at the earlier count; the same with every area counting once stands beside it.",
      "Its p is two-sided and by permutation: in every matched set each area in turn is called the pilot (all ways where they are fewer than 9,999, else so many drawn). The 95% interval holds the effects that this test does not reject.",
      "Each area is left out in turn. Where there is a count before the last one before the start, the same is done on that time, and on the outcomes that should not move: if these differ, the comparison is not to be trusted.",
      "No result is called significant or not. The estimate, its interval, the number of areas and what would overturn it are told together, whichever way they come out.",
    ],
  };
  expect(isAsFixed(undefined, at(false, false, true))).toBe(true);
  expect(isAsFixed(now, at(false, false, true))).toBe(true);
  expect(isAsFixed(first, at(false, true))).toBe(true);
  expect(isAsFixed(first, at(false, false, true))).toBe(false);
  expect(isAsFixed(first, at(false, true, true))).toBe(false);
  expect(isAsFixed({ analysis: first.analysis.slice(1) }, at(false, true))).toBe(false);
});

test("what is wrong with a pasted table is told with its row, and nothing of it is taken", () => {
  const read = (text: string) => () => readCounts("The table", rows(text), index);
  expect(read(TABLE.replace("E02000003", "E01000003"))).toThrow(
    'The table, row 4: "E01000003" is not the code of an MSOA',
  );
  expect(read(TABLE.replace("100,1000,80", "1001,1000,80"))).toThrow(
    "row 2: before_n (1001) is more than before_total (1000)",
  );
  expect(read(TABLE.replace("before_n", "then_n"))).toThrow("there is before_total alone. Give before_n too");
});

test("areas without a figure, and measures that are not here, are named before anything is compared", () => {
  const sets = [[CODES[0] ?? "", "E02000009"]];
  expect(prepared(followUp, sets, () => undefined, nameOf)).toMatchObject({
    ready: false,
    why: expect.stringContaining("Area E02000009") as string,
  });
  const points = [
    { when: "2025", after: false, measure: "own_gone_1a2b3c", counts: [] },
    { when: "2028", after: true, measure: "own_gone_1a2b3c", counts: [] },
  ];
  expect(prepared({ ...followUp, points }, sets, () => undefined, nameOf)).toEqual({
    ...{
      ready: false,
      why: "The figures of 2025 and 2028 are not on this machine. Open the file of whoever brought them, or take these figures out and add them again.",
    },
  });
  expect(prepared({ ...followUp, points: points.slice(1) }, sets, () => undefined, nameOf)).toMatchObject({
    ready: false,
  });
});

test("a share in per cent or as a proportion is counted in people; an area without one has none", () => {
  const column = { value: Float64Array.from([12, NaN, 101]), den: Float64Array.from([50, 50, 50]) };
  const counted = (unit: "percent" | "proportion", i: number) => countedBy(column as never, unit, i);
  expect(counted("percent", 0)).toEqual({ n: 6, total: 50 });
  expect(counted("percent", 1)).toBeUndefined();
  expect(counted("percent", 2)).toBeUndefined();
  expect(countedBy({ ...column, value: Float64Array.from([0.12]) } as never, "proportion", 0)).toEqual({
    n: 6,
    total: 50,
  });
});
