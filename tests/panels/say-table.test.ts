import { expect, it } from "vitest";
import { leftOut, sayOutcome } from "../../src/panels/own/say-table";
import { STATUS } from "../../src/model/indicator";
import { levelValues } from "../../src/workspace/own/own-values";
import { parseCell } from "../../src/workspace/own/parse-cell";
import type { OwnTable } from "../../src/workspace/own/read-own";
import type { OwnOutcome, OwnSummary } from "../../src/worker/own-messages";

/** A column of these cells, one for each of five areas. */
const table = (...cells: string[]) => {
  const column = {
    at: 1,
    name: "Rate",
    kind: "rate",
    unit: null,
    cells: cells.map((one) => parseCell(one, false)),
  };
  return {
    asked: { column } as Parameters<typeof levelValues>[1],
    table: { area: Int32Array.from(cells, (_, row) => row) } as OwnTable,
  };
};

it("tells areas whose row holds text, and those whose row is empty, from those that no row names", () => {
  const { table: read, asked } = table("12.5", " Burnley", "", "*");
  const { status, texts, empty } = levelValues(read, asked, 5);
  expect([...status]).toEqual([
    STATUS.value,
    STATUS.missing,
    STATUS.missing,
    STATUS.suppressed,
    STATUS.missing,
  ]);
  expect([texts, empty]).toEqual([[1], [2]]);
});

const outcome = {
  figures: { level: "msoa21", unit: "rate", joining: "mean" },
  ...{ value: 114, estimated: 0, suppressed: 0, partial: 0, range: [1, 20] },
  ...{ conflicts: [], texts: ["E02000984", "E02000985", "E02000986"], empty: ["E02000987"] },
} as unknown as OwnOutcome;

it("says how many rows give no value and why, and lists each", () => {
  expect(sayOutcome(outcome)).toMatch(
    /^114 areas \(MSOAs\) get a figure, .* No value: 3 rows hold text in place of a number \(E02000984, E02000985, E02000986\); 1 row has an empty cell \(E02000987\)\. In a CSV, put a name that holds a comma in quotation marks/,
  );
  expect(sayOutcome({ ...outcome, texts: [], empty: [] })).not.toContain("No value");
  expect(sayOutcome({ ...outcome, value: 0, range: null, texts: [] })).toBe(
    "No area gets a figure. No value: 1 row has an empty cell (E02000987).",
  );
  const summary = { level: "msoa21", unmatched: [], dropped: ["Total"] } as unknown as OwnSummary;
  expect(leftOut(summary, outcome).map(([why]) => why)).toEqual([
    "row without a code",
    ...new Array<string>(3).fill("text in place of a number"),
    "no value",
  ]);
});
