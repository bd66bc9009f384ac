import { mesh } from "topojson-client";
import type { GeometryCollection, GeometryObject, MultiPolygon, Polygon } from "topojson-specification";
import type { Geometry } from "../../model/geometry";
import { ringPoints } from "../geo/arc-points";
import { polygonsOf } from "../geo/msoas-of-detail";
import { unionRings } from "../geo/union-rings";
import type { Line } from "./frame-map";
import { projectLine } from "./mercator";

type Positions = readonly (readonly number[])[];

/** Projected rings of one polygon of a topology. */
export function ringsOf(geometry: Geometry, polygon: Polygon | MultiPolygon): Line[] {
  const rings = polygon.type === "Polygon" ? polygon.arcs : polygon.arcs.flat();
  return rings.map((ring) => projectLine(ringPoints(geometry.topology, ring)));
}

/** Projected rings of the union of the rows that pass. */
export function union(geometry: Geometry, keep: (row: number) => boolean): Line[] {
  const kept = polygonsOf(geometry).filter((_, i) => keep(geometry.rows[i] as number));
  return unionRings(geometry.topology, kept).map((ring) => projectLine(ringPoints(geometry.topology, ring)));
}

/**
 * Projected borders: of the rows that pass `keep`, the lines between two of them whose `group` differs and, with
 * `edges`, the lines around them all.
 */
export function borders(
  geometry: Geometry,
  keep: (row: number) => boolean,
  group: (row: number) => number,
  edges: boolean,
): Line[] {
  const rowOf = new Map<GeometryObject, number>();
  const geometries = polygonsOf(geometry).filter((polygon, i) => {
    const row = geometry.rows[i] as number;
    rowOf.set(polygon, row);
    return keep(row);
  });
  const collection: GeometryCollection = { type: "GeometryCollection", geometries };
  const lines = mesh(geometry.topology, collection, (a, b) =>
    a === b ? edges : group(rowOf.get(a) ?? -1) !== group(rowOf.get(b) ?? -1),
  );
  return (lines.coordinates as readonly Positions[]).map(projectLine);
}
