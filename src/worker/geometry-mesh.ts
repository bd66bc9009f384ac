import earcut from "earcut";
import { MESH_ORIGIN, type AreaMesh } from "../model/area-mesh";
import { project } from "../model/mercator";

type Polygons = readonly GeoJSON.Position[][][];

const polygonsOf = (geometry: GeoJSON.Geometry): Polygons => {
  if (geometry.type === "Polygon") return [geometry.coordinates];
  return geometry.type === "MultiPolygon" ? geometry.coordinates : [];
};

/** Corners of a polygon in one row of numbers, from `MESH_ORIGIN`, without the last of each ring, which repeats the first; and where its holes start. */
function cornersOf(rings: readonly GeoJSON.Position[][]): { corners: number[]; holes: number[] } {
  const corners: number[] = [];
  const holes: number[] = [];
  rings.forEach((ring, at) => {
    if (at > 0) holes.push(corners.length / 2);
    for (const [lon = 0, lat = 0] of ring.slice(0, -1)) {
      const [x, y] = project(lon, lat);
      corners.push(Math.fround(x - MESH_ORIGIN[0]), Math.fround(y - MESH_ORIGIN[1]));
    }
  });
  return { corners, holes };
}

/** Cuts areas into triangles (earcut), in the order given. `row` is the area's place in Areas or Lsoas; coordinates are degrees, WGS 84. */
export function meshOf(
  areas: Iterable<{ readonly row: number; readonly geometry: GeoJSON.Geometry }>,
): AreaMesh {
  const points: number[] = [];
  const owner: number[] = [];
  const triangles: number[] = [];
  const rows: number[] = [];
  const start: number[] = [0];
  const boxes: number[] = [];
  for (const { row, geometry } of areas) {
    const box = [Infinity, Infinity, -Infinity, -Infinity] as [number, number, number, number];
    for (const rings of polygonsOf(geometry)) {
      const { corners, holes } = cornersOf(rings);
      const first = points.length / 2;
      for (const corner of earcut(corners, holes)) triangles.push(first + corner);
      for (let at = 0; at < corners.length; at += 2) {
        const [x, y] = [corners[at] as number, corners[at + 1] as number];
        points.push(x, y);
        owner.push(row);
        if (x < box[0]) box[0] = x;
        if (y < box[1]) box[1] = y;
        if (x > box[2]) box[2] = x;
        if (y > box[3]) box[3] = y;
      }
    }
    rows.push(row);
    start.push(triangles.length);
    boxes.push(...box);
  }
  return {
    points: Float32Array.from(points),
    owner: Uint16Array.from(owner),
    triangles: Uint32Array.from(triangles),
    rows: Int32Array.from(rows),
    start: Uint32Array.from(start),
    boxes: Float32Array.from(boxes),
  };
}
