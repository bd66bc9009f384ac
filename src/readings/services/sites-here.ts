import { booleanPointInPolygon } from "@turf/turf";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { Services } from "../../model/services";
import type { Geometry } from "../../model/geometry";
import { polygonsOf } from "../../export/geo/msoas-of-detail";

interface Placed {
  readonly lon: number;
  readonly lat: number;
}

interface Boxed {
  readonly shape: Feature<Polygon | MultiPolygon>;
  /** West, south, east, north. */
  readonly box: readonly [number, number, number, number];
}

function boxed(shape: Feature<Polygon | MultiPolygon>): Boxed {
  const { type, coordinates } = shape.geometry;
  const corners = type === "Polygon" ? coordinates.flat() : coordinates.flat(2);
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon = NaN, lat = NaN] of corners) {
    [west, south] = [Math.min(west, lon), Math.min(south, lat)];
    [east, north] = [Math.max(east, lon), Math.max(north, lat)];
  }
  return { shape, box: [west, south, east, north] };
}

const isIn = ({ lon, lat }: Placed, { shape, box: [west, south, east, north] }: Boxed): boolean =>
  lon >= west && lon <= east && lat >= south && lat <= north && booleanPointInPolygon([lon, lat], shape);

/** Says in which area of a geometry a position is, by its row; -1 for none. */
export function rowAt(geometry: Geometry): (at: Placed) => number {
  const shapes = polygonsOf(geometry).map((polygon, i) => ({
    row: geometry.rows[i] as number,
    ...boxed(feature(geometry.topology, polygon) as unknown as Feature<Polygon | MultiPolygon>),
  }));
  return (at) => shapes.find((one) => isIn(at, one))?.row ?? -1;
}

/** Says of a position whether the boundaries of some areas (rows of the geometry) hold it; one without a position is in none. */
export function holdsOf(geometry: Geometry, rows: Iterable<number>): (at: Placed) => boolean {
  const wanted = new Set(rows);
  const shapes = polygonsOf(geometry).flatMap((polygon, i) =>
    wanted.has(geometry.rows[i] as number)
      ? [boxed(feature(geometry.topology, polygon) as unknown as Feature<Polygon | MultiPolygon>)]
      : [],
  );
  return (at) => shapes.some((one) => isIn(at, one));
}

/** The practices, pharmacies and libraries that stand in a place, in the order of their lists. */
export const servicesIn = (services: Services, holds: (at: Placed) => boolean): Services => ({
  ...services,
  practices: services.practices.filter(holds),
  pharmacies: services.pharmacies.filter(holds),
  libraries: services.libraries.filter(holds),
});
