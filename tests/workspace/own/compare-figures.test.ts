import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareFigures } from "../../../src/workspace/own/compare-figures";
import type { OwnFigures, OwnRow } from "../../../src/workspace/own/own-figures";

const FIGURES: OwnFigures = {
  ...{ name: "Falls", unit: "percent", polarity: "high-worse", period: "2023/24", level: "msoa21" },
  ...{ joining: "mean", owner: "Bolton Council", licence: "", maskUnder: 5, file: "falls.csv" },
  ...{ column: "rate", scale: 1, rows: [] },
};
const withRows = (rows: readonly OwnRow[], facts: Partial<OwnFigures> = {}): OwnFigures => ({
  ...FIGURES,
  ...facts,
  rows,
});

/** Rows of different areas. */
const anyRows = fc.uniqueArray(
  fc.tuple(
    fc.integer({ min: 1, max: 30 }).map((n) => `E0200${String(n).padStart(4, "0")}`),
    fc.integer({ min: 0, max: 3 }),
    fc.integer({ min: 1, max: 2 }),
    fc.constantFrom(0, 1, 2, 3),
  ),
  { selector: ([code]) => code, maxLength: 30 },
) as fc.Arbitrary<OwnRow[]>;

describe("what a newer table changes", () => {
  it("tells areas that are new, gone and changed from those that stay, and what else is said", () => {
    const before = withRows([
      ["E02000001", 10, 7000, 0],
      ["E02000002", 20, 7000, 0],
      ["E02000003", 0, 0, 2],
    ]);
    const after = withRows(
      [
        ["E02000002", 21, 7000, 0],
        ["E02000003", 0, 0, 2],
        ["E02000004", 40, 7000, 0],
      ],
      { period: "2024/25", file: "newer.csv" },
    );
    const diff = compareFigures(before, after);
    expect(diff.changes.map(({ code, what }) => [code, what])).toEqual([
      ["E02000001", "gone"],
      ["E02000002", "changed"],
      ["E02000004", "new"],
    ]);
    expect(diff.same).toBe(1);
    expect(diff.facts).toEqual([{ fact: "period", before: "2023/24", after: "2024/25" }]);
  });

  it("sees a share whose counts changed though the share did not, and a value that is now withheld", () => {
    const share = { joining: "share", unit: "proportion" } as const;
    const diff = compareFigures(
      withRows(
        [
          ["E02000001", 10, 100, 0],
          ["E02000002", 10, 100, 0],
        ],
        share,
      ),
      withRows(
        [
          ["E02000001", 20, 200, 0],
          ["E02000002", 0, 0, 2],
        ],
        share,
      ),
    );
    expect(diff.changes.map(({ what }) => what)).toEqual(["changed", "changed"]);
  });

  it("compares what will be shown where the figures are made in another way", () => {
    const before = withRows([["E02000001", 0.5, 7000, 0]], { unit: "proportion" });
    const after = withRows([["E02000001", 50, 100, 0]], { unit: "proportion", joining: "share" });
    expect(compareFigures(before, after)).toEqual({ changes: [], same: 1, facts: [] });
  });

  it("says each area once, nothing of a table against itself, and backwards what it says forwards", () => {
    fc.assert(
      fc.property(anyRows, anyRows, (a, b) => {
        const [before, after] = [withRows(a), withRows(b)];
        expect(compareFigures(before, before).changes).toEqual([]);
        const [there, back] = [compareFigures(before, after), compareFigures(after, before)];
        const codes = new Set([...a, ...b].map(([code]) => code));
        expect(there.changes.length + there.same).toBe(codes.size);
        expect(back.same).toBe(there.same);
        const turned = { new: "gone", gone: "new", changed: "changed" } as const;
        expect(back.changes).toEqual(
          there.changes.map(({ code, what, before: x, after: y }) => ({
            ...{ code, what: turned[what], before: y, after: x },
          })),
        );
      }),
    );
  });
});
