import { feature } from "topojson-client";
import type { GeometryCollection } from "topojson-specification";
import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import type { Geometry } from "../../model/geometry";

/** Drawings of some LSOAs, as SVG path data on a surface `width` wide, and the surface's height. */
export interface Drawn {
  readonly paths: ReadonlyMap<number, string>;
  readonly width: number;
  readonly height: number;
}

const ringsOf = (shape: Polygon | MultiPolygon): Position[][] =>
  shape.type === "Polygon" ? shape.coordinates : shape.coordinates.flat();

/**
 * Draws the LSOAs of the given rows from a footprint's detail, north up, degrees of longitude narrowed by the cosine of
 * the middle latitude. Rows that the geometry lacks are left out; null when it lacks them all.
 */
export function drawLsoas(geometry: Geometry, rows: readonly number[], width: number): Drawn | null {
  const wanted = new Set(rows);
  const object = geometry.topology.objects[geometry.object] as GeometryCollection;
  const shapes = new Map<number, Position[][]>();
  geometry.rows.forEach((row, at) => {
    const part = object.geometries[at];
    if (!wanted.has(row) || !part) return;
    const drawn = feature(geometry.topology, part) as Feature<Polygon | MultiPolygon>;
    shapes.set(row, ringsOf(drawn.geometry));
  });
  const points = [...shapes.values()].flat(2);
  if (points.length === 0) return null;
  const bound = (axis: 0 | 1, pick: (a: number, b: number) => number, from: number): number =>
    points.reduce((best, point) => pick(best, point[axis] as number), from);
  const [west, east] = [bound(0, Math.min, Infinity), bound(0, Math.max, -Infinity)];
  const [south, north] = [bound(1, Math.min, Infinity), bound(1, Math.max, -Infinity)];
  const narrow = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const margin = 4;
  const scale = (width - 2 * margin) / Math.max((east - west) * narrow, (north - south) * 1.6);
  const left = (width - (east - west) * narrow * scale) / 2;
  const place = ([lon = 0, lat = 0]: Position): string =>
    `${(left + (lon - west) * narrow * scale).toFixed(1)} ${(margin + (north - lat) * scale).toFixed(1)}`;
  const paths = new Map(
    [...shapes].map(
      ([row, rings]) => [row, rings.map((ring) => `M${ring.map(place).join("L")}Z`).join("")] as const,
    ),
  );
  return { paths, width, height: Math.ceil((north - south) * scale + 2 * margin) };
}
