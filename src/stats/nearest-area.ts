import type { Areas } from "../model/area";
import { indexSites, nearestSite } from "./near-sites";

/** Says of a position in degrees the MSOA whose population-weighted centre is nearest to it, as its index; -1 for one without a position. */
export function nearestArea({
  lon,
  lat,
}: Pick<Areas, "lon" | "lat">): (at: { readonly lon: number; readonly lat: number }) => number {
  const centres = indexSites(Array.from(lon, (east, i) => ({ lon: east, lat: lat[i] ?? NaN })));
  return (at) => nearestSite(centres, at)?.row ?? -1;
}
