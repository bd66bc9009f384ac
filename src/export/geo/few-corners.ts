import type { Geometry } from "../../model/geometry";
import { geoJsonOf } from "./geojson";

/** A shape with fewer distinct corners than this is a sketch of its area. */
const ENOUGH = 5;

/** How many of these MSOAs a geometry leaves with fewer than five distinct corners. */
export function fewCorners(geometry: Geometry, msoas: Iterable<number>): number {
  const wanted = new Set(msoas);
  const { features } = geoJsonOf(geometry, (msoa) => (wanted.has(msoa) ? {} : null));
  return features.filter(({ geometry: shape }) => {
    const rings = shape.type === "Polygon" ? shape.coordinates : shape.coordinates.flat();
    return new Set(rings.flat().map(String)).size < ENOUGH;
  }).length;
}
