import { describe, expect, it } from "vitest";
import { topology } from "topojson-server";
import { MESH_ORIGIN } from "../../src/model/area-mesh";
import type { Geometry } from "../../src/model/geometry";
import { unproject } from "../../src/model/mercator";
import { buildDetail, buildEngland, type BuiltEngland } from "../../src/worker/geometry-build";

const square = (x: number, y: number): GeoJSON.Feature<GeoJSON.Polygon> => ({
  type: "Feature",
  properties: {},
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [x, y],
        [x, y + 1],
        [x + 1, y + 1],
        [x + 1, y],
        [x, y],
      ],
    ],
  },
});

/** Four squares in a row; rows are given out of order so that a position is never mistaken for a row. */
const geometry = (object: "msoa" | "lsoa"): Geometry => ({
  topology: topology(
    {
      [object]: {
        type: "FeatureCollection",
        features: [0, 1, 2, 3].map((x) => square(x, 50)),
      } as GeoJSON.FeatureCollection,
    },
    40_001,
  ),
  object,
  rows: Int32Array.of(3, 2, 1, 0),
});

const pairs = ({ lines: { left, right } }: BuiltEngland) =>
  [...left].map((row, at) => {
    const other = right[at] ?? NaN;
    return other < 0 ? `${row} -1` : `${Math.min(row, other)} ${Math.max(row, other)}`;
  });

describe("England's boundaries", () => {
  const built = buildEngland(geometry("msoa"));

  it("keep every area under its row, as triangles where it was", () => {
    const { rows, start, owner, boxes } = built.mesh;
    expect([...rows]).toEqual([3, 2, 1, 0]);
    expect([...start]).toEqual([0, 6, 12, 18, 24]);
    expect([...owner]).toEqual([3, 3, 3, 3, 2, 2, 2, 2, 1, 1, 1, 1, 0, 0, 0, 0]);
    const [west, south] = unproject((boxes[0] ?? 0) + MESH_ORIGIN[0], (boxes[3] ?? 0) + MESH_ORIGIN[1]);
    expect(west).toBeCloseTo(0, 5);
    expect(south).toBeCloseTo(50, 5);
  });
  it("have a line for each pair that touches, and one for each area at the sea", () => {
    expect(new Set(pairs(built))).toEqual(new Set(["0 -1", "0 1", "1 -1", "1 2", "2 -1", "2 3", "3 -1"]));
  });
});

describe("a footprint's boundaries", () => {
  // LSOAs 3 and 2 make MSOA 1; 1 and 0 make MSOA 0.
  const built = buildDetail(geometry("lsoa"), [0, 0, 1, 1]);

  it("have every line once, with its MSOAs on both sides: one alike where it lies within one", () => {
    expect(new Set(pairs(built))).toEqual(new Set(["0 -1", "0 0", "0 1", "1 -1", "1 1"]));
  });
  it("hold all the LSOAs, and name their MSOAs", () => {
    expect([...built.mesh.rows]).toEqual([3, 2, 1, 0]);
    expect([...built.msoaRows]).toEqual([0, 1]);
  });
});
