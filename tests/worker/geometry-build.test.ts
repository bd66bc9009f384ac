import { describe, expect, it } from "vitest";
import { topology } from "topojson-server";
import { MESH_ORIGIN } from "../../src/model/area-mesh";
import type { Geometry } from "../../src/model/geometry";
import { unproject } from "../../src/model/mercator";
import { buildDetail, buildEngland } from "../../src/worker/geometry-build";

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

const membership = { lad: [0, 0, 1, 1], icb24: [0, 0, 0, 0], icb26: [0, 1, 1, 1] };
const parse = (text: string) => JSON.parse(text) as GeoJSON.FeatureCollection;
const pairs = ({ left, right }: { left: Int32Array; right: Int32Array }) =>
  [...left].map((row, at) => `${row} ${right[at]}`).sort();

describe("England's boundaries", () => {
  const built = buildEngland(geometry("msoa"), membership);

  it("keep every area under its row, as triangles where it was", () => {
    const { rows, start, owner, boxes } = built.mesh;
    expect([...rows]).toEqual([3, 2, 1, 0]);
    expect([...start]).toEqual([0, 6, 12, 18, 24]);
    expect([...owner]).toEqual([3, 3, 3, 3, 2, 2, 2, 2, 1, 1, 1, 1, 0, 0, 0, 0]);
    const [west, south] = unproject((boxes[0] ?? 0) + MESH_ORIGIN[0], (boxes[3] ?? 0) + MESH_ORIGIN[1]);
    expect(west).toBeCloseTo(0, 5);
    expect(south).toBeCloseTo(50, 5);
  });
  it("have one line for each pair that touches, and one for each area at the sea", () => {
    expect(pairs(built)).toEqual(["0 -1", "0 1", "1 -1", "1 2", "2 -1", "2 3", "3 -1"].sort());
  });
  it("say which lines are boundaries of districts and boards", () => {
    const edges = parse(built.edges).features;
    const between = (left: number, right: number) =>
      edges.find((_, at) => built.left[at] === left && built.right[at] === right)?.properties;
    expect(between(0, 1)).toEqual({ lad: 0, icb24: 0, icb26: 1 });
    expect(between(1, 2)).toEqual({ lad: 1, icb24: 0, icb26: 0 });
    expect(between(2, 3)).toEqual({ lad: 0, icb24: 0, icb26: 0 });
    expect(between(3, -1)).toEqual({ lad: 2, icb24: 2, icb26: 2 });
  });
});

describe("a footprint's boundaries", () => {
  // LSOAs 3 and 2 make MSOA 1; 1 and 0 make MSOA 0.
  const built = buildDetail(geometry("lsoa"), [0, 0, 1, 1], membership);

  it("have no line between LSOAs of one MSOA among those of MSOAs", () => {
    expect(pairs(built)).toEqual(["0 -1", "0 1", "1 -1"]);
  });
  it("keep the lines between LSOAs apart, and all the LSOAs", () => {
    const [streets] = parse(built.streets).features;
    expect((streets?.geometry as GeoJSON.MultiLineString).coordinates).toHaveLength(2);
    expect([...built.mesh.rows]).toEqual([3, 2, 1, 0]);
    expect([...built.msoaRows]).toEqual([0, 1]);
    expect([...built.lsoaRows]).toEqual([3, 2, 1, 0]);
  });
});
