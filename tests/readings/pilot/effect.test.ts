import { expect, test } from "vitest";
import { countedBy, pointsOf, prepared } from "../../../src/readings/pilot/follow-up";
import { sayBoard } from "../../../src/readings/pilot/say-board";
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
