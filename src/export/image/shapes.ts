import { feature, merge, mesh } from "topojson-client";
import type { MultiPolygon as GeoMultiPolygon, Polygon as GeoPolygon } from "geojson";
import type { GeometryCollection, GeometryObject, MultiPolygon, Polygon } from "topojson-specification";
import type { Geometry } from "../../model/geometry";
import { polygonsOf } from "../geo/msoas-of-detail";
import type { Line } from "./frame-map";
import { projectLine } from "./mercator";

type Positions = readonly (readonly number[])[];

/** Projected rings of one polygon of a topology. */
export function ringsOf(geometry: Geometry, polygon: Polygon | MultiPolygon): Line[] {
  const shape = (feature(geometry.topology, polygon) as unknown as { geometry: GeoPolygon | GeoMultiPolygon }).geometry;
  const polygons = shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;
  return polygons.flatMap((rings) => rings.map(projectLine));
}

/** Projected rings of the union of the rows that pass. */
export function union(geometry: Geometry, keep: (row: number) => boolean): Line[] {
  const kept = polygonsOf(geometry).filter((_, i) => keep(geometry.rows[i] as number));
  return merge(geometry.topology, kept as Polygon[]).coordinates.flatMap((rings) => rings.map(projectLine));
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
