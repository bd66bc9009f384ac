import { feature, mesh } from "topojson-client";
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from "topojson-specification";
import type { AreaMesh } from "../model/area-mesh";
import type { Geometry } from "../model/geometry";
import { bordersOf, type Border } from "./geometry-borders";
import { meshOf } from "./geometry-mesh";

/** Which district and ICBs every MSOA lies in, by MSOA index: what makes a line a boundary of more than two areas. */
export interface Membership {
  readonly lad: ArrayLike<number>;
  readonly icb24: ArrayLike<number>;
  readonly icb26: ArrayLike<number>;
}

/** Areas as triangles, a GeoJSON text of the lines between them, and the two sides of every line. */
export interface BuiltEngland {
  /** Triangles of MSOAs, or (at full detail) of LSOAs. */
  readonly mesh: AreaMesh;
  readonly edges: string;
  readonly left: Int32Array;
  readonly right: Int32Array;
}

export interface BuiltDetail extends BuiltEngland {
  readonly streets: string;
  readonly msoaRows: Int32Array;
  readonly lsoaRows: Int32Array;
}

type Shape = Polygon | MultiPolygon;

/** Decimals of a degree kept: a tenth of a metre. Shared borders stay shared because arcs are rounded, not shapes. */
const ROUND = 1e6;

const text = (features: readonly string[]): string =>
  `{"type":"FeatureCollection","features":[${features.join(",")}]}`;

const featureText = (id: number, geometry: GeoJSON.Geometry, properties = "{}"): string =>
  `{"type":"Feature","id":${id},"properties":${properties},"geometry":${JSON.stringify(geometry)}}`;

/** The same topology with absolute, rounded degrees instead of quantised steps. */
function plain(topology: Topology): Topology {
  const [sx, sy] = topology.transform?.scale ?? [1, 1];
  const [tx, ty] = topology.transform?.translate ?? [0, 0];
  const arcs = topology.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map((point) => {
      const [px = 0, py = 0] = point;
      x = topology.transform ? x + px : px;
      y = topology.transform ? y + py : py;
      return [Math.round((x * sx + tx) * ROUND) / ROUND, Math.round((y * sy + ty) * ROUND) / ROUND];
    });
  });
  return { type: "Topology", objects: topology.objects, arcs };
}

const shapesOf = (geometry: Geometry): readonly Shape[] =>
  (geometry.topology.objects[geometry.object] as GeometryCollection).geometries as Shape[];

/** Arcs as lines. Not stitched: `mesh` scans all arcs for each of 20,000 borders, 8 s; round caps hide the joins. */
const linesOf = (topology: Topology, arcs: readonly number[]): GeoJSON.Geometry =>
  feature(topology, { type: "MultiLineString", arcs: arcs.map((arc) => [arc]) }).geometry;

const rowOf = (rows: ArrayLike<number>, at: number): number => rows[at] ?? -1;

const trianglesOf = (topology: Topology, shapes: readonly Shape[], rows: ArrayLike<number>): AreaMesh =>
  meshOf(
    shapes.map((shape, at) => ({
      row: rowOf(rows, at),
      geometry: feature(topology, shape as Polygon).geometry,
    })),
  );

/** What a line bounds: 0 nothing larger, 1 two districts or boards, 2 the sea, Wales or Scotland. */
function edgesText(
  topology: Topology,
  borders: readonly Border[],
  { lad, icb24, icb26 }: Membership,
  outside: 1 | 2,
): string {
  const differ = (of: ArrayLike<number>, { left, right }: Border) =>
    right < 0 ? outside : Number(of[left] !== of[right]);
  return text(
    borders.map((border, id) =>
      featureText(
        id,
        linesOf(topology, border.arcs),
        `{"lad":${differ(lad, border)},"icb24":${differ(icb24, border)},"icb26":${differ(icb26, border)}}`,
      ),
    ),
  );
}

const sides = (borders: readonly Border[]) => ({
  left: Int32Array.from(borders, (border) => border.left),
  right: Int32Array.from(borders, (border) => border.right),
});

/** England's MSOAs as triangles and the lines between them. */
export function buildEngland(geometry: Geometry, membership: Membership): BuiltEngland {
  const topology = plain(geometry.topology);
  const shapes = shapesOf(geometry);
  const borders = bordersOf(shapes, topology.arcs.length, (at) => rowOf(geometry.rows, at)).between;
  return {
    mesh: trianglesOf(topology, shapes, geometry.rows),
    edges: edgesText(topology, borders, membership, 2),
    ...sides(borders),
  };
}

/** A footprint's LSOAs as triangles, and both kinds of line: between MSOAs and within them. */
export function buildDetail(
  geometry: Geometry,
  lsoaMsoa: ArrayLike<number>,
  membership: Membership,
): BuiltDetail {
  const topology = plain(geometry.topology);
  const shapes = shapesOf(geometry);
  const msoaAt = (at: number): number => rowOf(lsoaMsoa, rowOf(geometry.rows, at));
  const { between, within } = bordersOf(shapes, topology.arcs.length, msoaAt);
  const inside = { type: "MultiLineString", arcs: within.map((arc) => [arc]) } as const;
  return {
    mesh: trianglesOf(topology, shapes, geometry.rows),
    streets: text([featureText(0, mesh(topology, inside))]),
    // Beyond a footprint there is another one, or the sea: a footprint alone cannot tell.
    edges: edgesText(topology, between, membership, 1),
    ...sides(between),
    msoaRows: Int32Array.from(new Set(shapes.map((_, at) => msoaAt(at)))).sort(),
    lsoaRows: geometry.rows,
  };
}
