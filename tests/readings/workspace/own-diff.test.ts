import { beforeAll, describe, expect, it } from "vitest";
import { readFromDir } from "../../../scripts/read-from-dir";
import { loadAreas } from "../../../src/data";
import type { Areas } from "../../../src/model/area";
import {
  diffTable,
  greatestFirst,
  sayDiff,
  sayFacts,
  sayRow,
} from "../../../src/readings/workspace/own-diff";
import { compareFigures } from "../../../src/workspace/own/compare-figures";
import type { OwnFigures } from "../../../src/workspace/own/own-figures";

const BEFORE: OwnFigures = {
  ...{ name: "Falls", unit: "proportion", polarity: "high-worse", period: "2023/24", level: "msoa21" },
  ...{ joining: "share", owner: "Bolton Council", licence: "", maskUnder: 5, file: "falls.csv" },
  ...{ column: "count / base", scale: 1 },
  rows: [
    ["E02000984", 50, 200, 0],
    ["E02000985", 3, 200, 0],
    ["E02000986", 120, 200, 0],
    ["E02000987", 60, 200, 0],
  ],
};
const AFTER: OwnFigures = {
  ...BEFORE,
  period: "2024/25",
  polarity: "low-worse",
  rows: [
    ["E02000984", 52, 200, 0],
    ["E02000985", 4, 200, 0],
    ["E02000986", 120, 200, 0],
    ["E02000987", 100, 200, 0],
    ["E02000988", 40, 200, 3],
  ],
};
const diff = compareFigures(BEFORE, AFTER);

let areas: Areas;
beforeAll(async () => {
  areas = await loadAreas(readFromDir("public/data"));
});

describe("what a newer table changes, in words", () => {
  it("counts the areas and says what else changes", () => {
    expect(sayDiff(diff)).toBe("3 areas changed, 1 new, 0 gone, 1 as before.");
    expect(sayFacts(diff)).toEqual(["Which end is worse: high → low", "Period: 2023/24 → 2024/25"]);
    expect(sayDiff(compareFigures(AFTER, AFTER))).toBe("Nothing changes: 5 areas have the same figure.");
  });

  it("shows the greatest first, and never a count that is withheld", () => {
    const first = greatestFirst(diff, BEFORE, AFTER);
    // One gains a figure; then by how far the share moves, 20 points and 1 point; one is withheld before and after.
    expect(first.map(({ code }) => code)).toEqual(["E02000988", "E02000987", "E02000984", "E02000985"]);
    expect(sayRow(AFTER, AFTER.rows[1] ?? null)).toBe("withheld");
    expect(sayRow(AFTER, AFTER.rows[4] ?? null)).toBe("20.0% (estimated)");
    expect(sayRow(AFTER, null)).toBe("no row");
  });

  it("is a table of every change with the figures before and after", () => {
    const { columns, rows } = diffTable(diff, BEFORE, AFTER, areas);
    expect(columns.slice(3, 6)).toEqual(["change", "before", "after"]);
    expect(rows.map((row) => [row[0], row[2], row[3], row[4], row[5]])).toEqual([
      ["E02000984", "Bolton", "changed", 0.25, 0.26],
      ["E02000985", "Bolton", "changed", null, null],
      ["E02000987", "Bolton", "changed", 0.3, 0.5],
      ["E02000988", "Bolton", "new", null, 0.2],
    ]);
  });
});
