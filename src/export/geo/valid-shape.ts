import { featureCollection, kinks, truncate, union } from "@turf/turf";
import type { Feature, MultiPolygon, Polygon, Position } from "geojson";

/** Without points said twice, and without rings that this leaves fewer than four positions. */
const tidy = (rings: readonly Position[][]): Position[][] =>
  rings
    .map((ring) => ring.filter(([x, y], i) => i === 0 || x !== ring[i - 1]?.[0] || y !== ring[i - 1]?.[1]))
    .filter((ring) => ring.length >= 4);

/** Degrees are written to five decimals, about a metre: the grid of the published boundaries, so that nothing of them is rounded. */
const DECIMALS = { precision: 5, coordinates: 2 };
/** Rounding what was mended may make two edges cross anew; a second mending has always been enough. */
const MENDINGS = 3;

/**
 * A shape as simple-features readers accept it: no repeated points, no ring that crosses itself. Some seventy of England's
 * simplified overview do cross; they come back as their even-odd union, within a percent of their area.
 */
export function validShape({ geometry }: Feature<Polygon | MultiPolygon>): Polygon | MultiPolygon {
  return mended(geometry, MENDINGS);
}

function mended(shape: Polygon | MultiPolygon, left: number): Polygon | MultiPolygon {
  const short = truncate(shape, DECIMALS);
  const polygons = short.type === "Polygon" ? [short.coordinates] : short.coordinates;
  const kept = polygons.map(tidy).filter((rings) => rings.length > 0);
  const [only] = kept;
  const clean: Polygon | MultiPolygon =
    only && kept.length === 1
      ? { type: "Polygon", coordinates: only }
      : { type: "MultiPolygon", coordinates: kept };
  if (left === 0 || kinks(clean).features.length === 0) return clean;
  const one: Feature<Polygon | MultiPolygon> = { type: "Feature", geometry: clean, properties: {} };
  return mended(union(featureCollection([one, one]))?.geometry ?? clean, left - 1);
}
