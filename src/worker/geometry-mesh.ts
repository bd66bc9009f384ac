import earcut from "earcut";
import type { GeometryCollection, MultiPolygon, Polygon } from "topojson-specification";
import { MESH_ORIGIN, type AreaMesh } from "../model/area-mesh";
import type { Geometry } from "../model/geometry";
import type { AreaLines } from "./shapes";

type Arcs = Pick<AreaLines, "points" | "start">;

/** Adds the corners of a ring of arcs, from `MESH_ORIGIN`, to a row of numbers: each arc begins where the last one ended, and the last ends where the first began. */
function addRing(corners: number[], ring: readonly number[], { points, start }: Arcs): void {
  for (const code of ring) {
    const arc = code < 0 ? ~code : code;
    const [from, end] = [start[arc] as number, start[arc + 1] as number];
    for (let step = 2; step < end - from; step += 2) {
      const at = code < 0 ? end - step : from + step - 2;
      corners.push(
        Math.fround((points[at] as number) - MESH_ORIGIN[0]),
        Math.fround((points[at + 1] as number) - MESH_ORIGIN[1]),
      );
    }
  }
}

/** Cuts the areas of a decoded topology into triangles (earcut), in its order. `arcs`: its arcs, projected (`areaShapes`). */
export function meshOf({ topology, object, rows: rowAt }: Geometry, arcs: Arcs): AreaMesh {
  const { geometries } = topology.objects[object] as GeometryCollection;
  const points: number[] = [];
  const owner: number[] = [];
  const triangles: number[] = [];
  const rows: number[] = [];
  const start: number[] = [0];
  const boxes: number[] = [];
  (geometries as readonly (Polygon | MultiPolygon)[]).forEach((shape, place) => {
    const row = rowAt[place] ?? -1;
    const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
    for (const rings of shape.type === "Polygon" ? [shape.arcs] : shape.arcs) {
      const corners: number[] = [];
      const holes: number[] = [];
      for (const ring of rings) {
        if (corners.length > 0) holes.push(corners.length / 2);
        addRing(corners, ring, arcs);
      }
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
  });
  return {
    points: Float32Array.from(points),
    owner: Uint16Array.from(owner),
    triangles: Uint32Array.from(triangles),
    rows: Int32Array.from(rows),
    start: Uint32Array.from(start),
    boxes: Float32Array.from(boxes),
  };
}
