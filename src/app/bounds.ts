import type { Areas } from "../model/area";
import type { Bounds } from "../model/geometry";

/** How far an area may reach beyond its centre: a share of the extent, and at least this many degrees. */
const SHARE = 0.06;
const LEAST = 0.02;

/** Bounds of the centres of some areas, widened so that the areas themselves fit. Null for none. */
export function boundsOf(areas: Areas, rows: Int32Array): Bounds | null {
  if (rows.length === 0) return null;
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const row of rows) {
    west = Math.min(west, areas.lon[row] ?? 180);
    east = Math.max(east, areas.lon[row] ?? -180);
    south = Math.min(south, areas.lat[row] ?? 90);
    north = Math.max(north, areas.lat[row] ?? -90);
  }
  const x = (east - west) * SHARE + LEAST;
  const y = (north - south) * SHARE + LEAST;
  return [west - x, south - y, east + x, north + y];
}
