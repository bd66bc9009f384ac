import { expect, test } from "vitest";
import { planLines } from "../../src/map/plan-lines";

/** Areas 0 to 3 in a row, the sea on both sides: line i lies left of area i, line 4 at the far end. */
const lines = {
  shapes: [0, 1, 2, 3, 4].map((x) => [
    [
      [x, 0],
      [x, 1],
    ],
  ]),
  left: Int32Array.from([0, 0, 1, 2, 3]),
  right: Int32Array.from([-1, 1, 2, 3, -1]),
};
const drawn = (of: number[], skip: number[] | null = null): (number | undefined)[] =>
  planLines({ of: Int32Array.from(of) }, lines, skip && Uint8Array.from(skip)).coordinates.map(
    (line) => line[0]?.[0],
  );

test("lines run between neighbourhoods and around the plan, not inside one nor where there is none", () => {
  expect(drawn([0, 0, 1, -1])).toEqual([0, 2, 3]);
  expect(drawn([0, 0, 0, 0])).toEqual([0, 4]);
  expect(drawn([-1, -1, -1, -1])).toEqual([]);
});

test("lines of areas that are drawn in detail are left to the detail", () => {
  expect(drawn([0, 1, 2, 3], [0, 1, 0, 0])).toEqual([0, 3, 4]);
});
