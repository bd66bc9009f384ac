import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromOrigin, sight } from "../../../src/map/areas/sight";
import { project } from "../../../src/model/mercator";

/** A matrix as MapLibre's: the Mercator square to the screen, `scale` and where the middle is. */
const matrixAt = (x: number, y: number, scale: number, w: number): number[] => [
  ...[scale * w, 0, 0, 0],
  ...[0, -scale * w, 0, 0],
  ...[0, 0, 1, 0],
  ...[-x * scale * w, y * scale * w, 0, w],
];

describe("what is in sight of a mesh", () => {
  it("is the screen: a position lands where MapLibre's own matrix puts it, and the box holds the corners", () => {
    const coordinate = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    fc.assert(
      fc.property(
        coordinate(-6, 2),
        coordinate(50, 56),
        coordinate(10, 40_000),
        coordinate(1, 900),
        (lon, lat, scale, w) => {
          const [x, y] = project(lon, lat);
          const { matrix, box } = sight(matrixAt(x, y, scale, w));
          const [px, py] = fromOrigin(lon, lat);
          const [m = 0, , , , , n = 0, , , , , , , left = 0, top = 0, , depth = 0] = matrix;
          // The middle of the screen, to less than half a pixel in a thousand.
          expect(Math.abs((m * px + left) / depth)).toBeLessThan(5e-4);
          expect(Math.abs((n * py + top) / depth)).toBeLessThan(5e-4);
          const [west, north, east, south] = box;
          expect(east - west).toBeCloseTo(2 / scale, 8);
          expect(south - north).toBeCloseTo(2 / scale, 8);
          expect((west + east) / 2).toBeCloseTo(px, 6);
          expect((north + south) / 2).toBeCloseTo(py, 6);
        },
      ),
    );
  });
});
