import { booleanPointInPolygon, polygon } from "@turf/turf";
import type { Areas } from "../model/area";

/**
 * MSOAs whose population-weighted centre lies inside a drawn shape (turf's even-odd test, edges count as inside), ascending.
 * `corners` are longitude and latitude in degrees, the first not repeated; fewer than three hold nothing.
 */
export function areasInside(areas: Areas, corners: readonly (readonly [number, number])[]): number[] {
  const [first] = corners;
  if (!first || corners.length < 3) return [];
  const shape = polygon([[...corners, first].map(([lon, lat]) => [lon, lat])]);
  return areas.code.flatMap((_, i) =>
    booleanPointInPolygon([areas.lon[i] ?? NaN, areas.lat[i] ?? NaN], shape) ? [i] : [],
  );
}
