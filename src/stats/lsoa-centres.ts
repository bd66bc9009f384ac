import { booleanPointInPolygon, centerOfMass, pointOnFeature } from "@turf/turf";
import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection } from "topojson-specification";
import type { Geometry } from "../model/geometry";

/**
 * The middle of every LSOA of a topology, in degrees, by its row in Lsoas: the centre of its shape or, where that lies outside (a
 * crescent), a point inside. LSOAs are small (1,700 people), so this stands for where their people live.
 */
export function lsoaCentres(geometry: Geometry): ReadonlyMap<number, Position> {
  const object = geometry.topology.objects[geometry.object] as GeometryCollection;
  return new Map(
    object.geometries.map((one, at) => {
      const shape = (feature(geometry.topology, one) as Feature<Polygon | MultiPolygon>).geometry;
      const centre = centerOfMass(shape);
      const inside = booleanPointInPolygon(centre, shape) ? centre : pointOnFeature(shape);
      return [geometry.rows[at] as number, inside.geometry.coordinates];
    }),
  );
}
