import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnCuts, columnsFor, type Block } from "../../src/charts/column-cuts";
import { wrapAnywhere } from "../../src/charts/compose";

/** Rows of 30 px with a bar and its name, 6 px apart inside a row and 14 between rows. */
const rows = (count: number): Block[] =>
  Array.from({ length: count }, (_, row) => row * 50).flatMap((top): Block[] => [
    [top, top + 10],
    [top + 16, top + 36],
  ]);

describe("a long chart", () => {
  it("stays one column up to the shape of A4, and comes near a slide's above it", () => {
    expect(columnsFor(440, 660)).toBe(1);
    for (const height of [700, 1_000, 1_500, 2_500, 4_000]) {
      const columns = columnsFor(440, height);
      const shape = height / columns / (columns * 440);
      expect(columns, `${height}`).toBeGreaterThan(1);
      expect(shape, `${height}`).toBeLessThan(1.1);
      expect(shape, `${height}`).toBeGreaterThan(0.35);
    }
  });

  it("is broken between rows, not between a name and its bar", () => {
    const cuts = columnCuts(1_000, rows(20), 2);
    expect(cuts).toHaveLength(1);
    expect((cuts[0] ?? 0) % 50).toBe(43);
  });

  it("is never cut through a block, whatever its blocks are", () => {
    const block = fc
      .tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 90 }))
      .map(([top, size]): Block => [top, top + size]);
    fc.assert(
      fc.property(fc.array(block, { maxLength: 40 }), fc.integer({ min: 1, max: 4 }), (blocks, columns) => {
        const cuts = columnCuts(1_000, blocks, columns);
        expect(cuts.length).toBeLessThan(columns);
        expect(cuts).toEqual(cuts.toSorted((a, b) => a - b));
        for (const cut of cuts)
          for (const [top, bottom] of blocks) expect(cut > top && cut < bottom).toBe(false);
      }),
    );
  });
});

it("a link that is longer than a line is broken, and nothing of it is lost", () => {
  const link = "http://localhost:4173/?v=1&f=E54000057&w=profile&s=001066&k=CYAS-FK5C";
  const lines = wrapAnywhere(link, 30, (text) => text.length);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(30);
  expect(lines.join("")).toBe(link);
  expect(wrapAnywhere("Made on 1 May", 8, (text) => text.length)).toEqual(["Made on", "1 May"]);
});
