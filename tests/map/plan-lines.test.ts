import { expect, test } from "vitest";
import { barrierLines, planLines } from "../../src/map/plan-lines";

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

test("a barrier is drawn where its two areas touch, from either side, and not where they do not", () => {
  const barred = (barriers: (readonly [number, number])[], skip: number[] | null = null) =>
    barrierLines({ barriers }, lines, skip && Uint8Array.from(skip)).coordinates.map((line) => line[0]?.[0]);
  expect(barred([[1, 2]])).toEqual([2]);
  expect(barred([[2, 1]])).toEqual([2]);
  expect(barred([[0, 2]])).toEqual([]);
  expect(barred([[1, 2]], [0, 1, 0, 0])).toEqual([]);
});

test("lines of areas that are drawn in detail are left to the detail", () => {
  expect(drawn([0, 1, 2, 3], [0, 1, 0, 0])).toEqual([0, 3, 4]);
});
