import fc from "fast-check";
import { booleanPointInPolygon } from "@turf/turf";
import { topology } from "topojson-server";
import { describe, expect, it } from "vitest";
import { readFromDir } from "../../../scripts/read-from-dir";
import { loadEngland } from "../../../src/data";
import { MSOA_COUNT } from "../../../src/model/codes";
import type { Geometry } from "../../../src/model/geometry";
import { project, unproject } from "../../../src/model/mercator";
import { msoaId } from "../../../src/worker/flat/messages";
import { raster, type RasterView } from "../../../src/worker/flat/raster";
import { areaShapes } from "../../../src/worker/shapes";

const geometryOf = (polygons: readonly GeoJSON.Polygon[], rows: readonly number[]): Geometry => ({
  topology: topology(
    {
      msoa: {
        type: "FeatureCollection",
        features: polygons.map((geometry) => ({ type: "Feature", properties: {}, geometry })),
      } as GeoJSON.FeatureCollection,
    },
    1_000_001,
  ),
  object: "msoa",
  rows: Int32Array.from(rows),
});

const box = (west: number, south: number, east: number, north: number): GeoJSON.Position[] => [
  [west, south],
  [west, north],
  [east, north],
  [east, south],
  [west, south],
];

/** Two squares side by side, the second with a hole in it. */
const squares: readonly GeoJSON.Polygon[] = [
  { type: "Polygon", coordinates: [box(0, 50, 1, 51)] },
  { type: "Polygon", coordinates: [box(1, 50, 2, 51), box(1.3, 50.3, 1.7, 50.7)] },
];

describe("a picture of area numbers", () => {
  it("holds for each pixel the number of the shape over its middle, by an independent test of the polygons", () => {
    const shapes = areaShapes(geometryOf(squares, [6, 3]), msoaId, (row) => row);
    fc.assert(
      fc.property(
        fc.double({ min: 0.497, max: 0.505, noNaN: true }),
        fc.double({ min: 0.334, max: 0.34, noNaN: true }),
        fc.double({ min: 3000, max: 40_000, noNaN: true }),
        (x, y, scale) => {
          const view: RasterView = { x, y, scale, width: 17, height: 13 };
          raster([shapes], view).forEach((id, at) => {
            const [column, row] = [at % 17, Math.floor(at / 17)];
            const middle = unproject(x + (column + 0.5) / scale, y + (row + 0.5) / scale);
            const found = squares.findIndex((square) => booleanPointInPolygon(middle, square));
            // A middle on a border to within the grid of the topology may go to either side.
            const near = [1e-5, -1e-5].flatMap((dx) =>
              [1e-5, -1e-5].map((dy) => [middle[0] + dx, middle[1] + dy]),
            );
            const clear = near.every(
              (point) => squares.findIndex((square) => booleanPointInPolygon(point, square)) === found,
            );
            if (clear) expect(id).toBe([0, 7, 4][found + 1]);
          });
        },
      ),
      // A window inside the hole: the shape around it may not take a pixel there.
      { numRuns: 60, examples: [[0.503576388888889, 0.33606271891354705, 14_400.000000001937]] },
    );
  });

  it("gives England’s areas a pixel each: nearly all at one pixel a point, every one at two", async () => {
    const england = areaShapes(await loadEngland(readFromDir("public/data")), msoaId, (row) => row);
    const [middleX, middleY] = project(-2.3, 52.9);
    for (const [zoom, least] of [
      [5.7, 6800],
      [6.7, MSOA_COUNT],
    ] as const) {
      const scale = 512 * 2 ** zoom;
      const side = 900 * 2 ** (zoom - 5.7);
      const [x, y] = [middleX - side / 2 / scale, middleY - side / 2 / scale];
      const painted = new Set(raster([england], { x, y, scale, width: side, height: side }));
      painted.delete(0);
      expect(painted.size).toBeGreaterThanOrEqual(least);
    }
  });

  it("names the areas on both sides of every line, the sea as -1", () => {
    const { left, right, start } = areaShapes(geometryOf(squares, [6, 3]), msoaId, (row) => row).lines;
    const sides = [...left].map((one, at) => `${one} ${right[at]}`);
    expect(sides.filter((pair) => pair === "6 3" || pair === "3 6")).toHaveLength(1);
    expect(new Set(sides)).toEqual(new Set(["6 3", "6 -1", "3 -1"]));
    expect(start).toHaveLength(left.length + 1);
  });
});
