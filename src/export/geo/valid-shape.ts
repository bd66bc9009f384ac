import { featureCollection, kinks, union } from "@turf/turf";
import type { Feature, MultiPolygon, Polygon, Position } from "geojson";

/** Without points said twice, and without rings that this leaves fewer than four positions. */
const tidy = (rings: readonly Position[][]): Position[][] =>
  rings
    .map((ring) => ring.filter(([x, y], i) => i === 0 || x !== ring[i - 1]?.[0] || y !== ring[i - 1]?.[1]))
    .filter((ring) => ring.length >= 4);

/**
 * A shape as simple-features readers accept it: no repeated points, no ring that crosses itself. A dozen of England's
 * simplified overview do cross; they come back as their even-odd union, within a percent of their area.
 */
export function validShape({ geometry }: Feature<Polygon | MultiPolygon>): Polygon | MultiPolygon {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const kept = polygons.map(tidy).filter((rings) => rings.length > 0);
  const [only] = kept;
  const clean: Polygon | MultiPolygon =
    only && kept.length === 1
      ? { type: "Polygon", coordinates: only }
      : { type: "MultiPolygon", coordinates: kept };
  if (kinks(clean).features.length === 0) return clean;
  const one: Feature<Polygon | MultiPolygon> = { type: "Feature", geometry: clean, properties: {} };
  return union(featureCollection([one, one]))?.geometry ?? clean;
}
