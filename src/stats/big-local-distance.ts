import { distance } from "@turf/turf";
import type { Areas } from "../model/area";
import type { BigLocalArea } from "../model/big-local";

/** A Big Local area with a position, and its straight-line distance in kilometres from somewhere. */
export interface NearBigLocal {
  readonly area: BigLocalArea;
  readonly km: number;
}

/** Shortest length of a degree of latitude, a little rounded down (km): rules out far pairs without trigonometry. */
const KM_PER_DEGREE = 110;

/**
 * Great-circle distance in kilometres (turf's haversine, mean earth radius 6,371.0088 km) between a point and a
 * Big Local position; NaN for the five areas without one.
 */
export const kmTo = (lon: number, lat: number, area: Pick<BigLocalArea, "lon" | "lat">): number =>
  area.lon === null || area.lat === null ? NaN : distance([lon, lat], [area.lon, area.lat]);

/**
 * Big Local areas whose position lies within `km` of the population-weighted centre of any of the given MSOAs,
 * nearest first, each with its distance to the nearest of those centres. Positions are approximate ("about here").
 */
export function bigLocalWithin(
  areas: Areas,
  msoas: ArrayLike<number>,
  bigLocal: readonly BigLocalArea[],
  km: number,
): NearBigLocal[] {
  const near: NearBigLocal[] = [];
  for (const area of bigLocal) {
    let least = Infinity;
    for (const i of Array.from(msoas)) {
      if (Math.abs((areas.lat[i] as number) - (area.lat ?? Infinity)) * KM_PER_DEGREE > Math.min(km, least))
        continue;
      least = Math.min(least, kmTo(areas.lon[i] as number, areas.lat[i] as number, area));
    }
    if (least <= km) near.push({ area, km: least });
  }
  return near.sort((a, b) => a.km - b.km || a.area.name.localeCompare(b.area.name));
}

/** Nearest Big Local area to a point, or null when none has a position. */
export function nearestBigLocal(
  lon: number,
  lat: number,
  bigLocal: readonly BigLocalArea[],
): NearBigLocal | null {
  let best: NearBigLocal | null = null;
  for (const area of bigLocal) {
    if (best && Math.abs(lat - (area.lat ?? Infinity)) * KM_PER_DEGREE > best.km) continue;
    const km = kmTo(lon, lat, area);
    if (!Number.isNaN(km) && (best === null || km < best.km)) best = { area, km };
  }
  return best;
}
