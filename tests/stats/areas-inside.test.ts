import { describe, expect, it } from "vitest";
import type { Areas } from "../../src/model/area";
import { areasInside } from "../../src/stats/areas-inside";

/** Centres on a 3 x 3 lattice: index = 3 * row + column, longitude = column, latitude = 50 + row. */
const areas = {
  code: Array.from({ length: 9 }, (_, i) => `E0200000${i}`),
  lon: Float64Array.from({ length: 9 }, (_, i) => i % 3),
  lat: Float64Array.from({ length: 9 }, (_, i) => 50 + Math.floor(i / 3)),
} as unknown as Areas;

describe("areas inside a drawn shape", () => {
  it("are those whose centre it holds, whichever way round it was drawn", () => {
    const corners = [
      [-0.5, 49.5],
      [1.5, 49.5],
      [1.5, 50.5],
      [-0.5, 50.5],
    ] as const;
    expect(areasInside(areas, corners)).toEqual([0, 1]);
    expect(areasInside(areas, corners.toReversed())).toEqual([0, 1]);
  });

  it("leave out what lies in a bay of the shape", () => {
    const horseshoe = [
      [-0.5, 49.5],
      [2.5, 49.5],
      [2.5, 52.5],
      [1.5, 52.5],
      [1.5, 50.5],
      [0.5, 50.5],
      [0.5, 52.5],
      [-0.5, 52.5],
    ] as const;
    expect(areasInside(areas, horseshoe)).toEqual([0, 1, 2, 3, 5, 6, 8]);
  });

  it("need three corners", () => {
    expect(
      areasInside(areas, [
        [-1, 49],
        [3, 53],
      ]),
    ).toEqual([]);
  });
});
