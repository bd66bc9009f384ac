import { distance } from "@turf/turf";
import type { Areas } from "../../model/area";
import type { Neighbours } from "../../model/geometry";

/** Shortest length of a degree of latitude, a little rounded down (km): rules out far pairs without trigonometry. */
const KM_PER_DEGREE = 110;

/**
 * Indices of the areas that any pilot could be compared with, ascending: not pilots, not touching one (queen neighbours), no
 * measure missing, and with a population-weighted centre further than `ringKm` (great-circle, turf's haversine) from that of
 * every pilot. The rural-urban class is judged pilot by pilot, in `matchComparators`.
 */
export function candidatesOf(
  areas: Pick<Areas, "lon" | "lat">,
  { offsets, targets }: Neighbours,
  measures: readonly Float64Array[],
  pilots: readonly number[],
  ringKm: number,
): number[] {
  const out = new Set(pilots);
  for (const pilot of pilots)
    targets.slice(offsets[pilot], offsets[pilot + 1]).forEach((other) => out.add(other));
  const at = (i: number): [number, number] => [areas.lon[i] as number, areas.lat[i] as number];
  const isNear = (i: number): boolean =>
    pilots.some(
      (pilot) =>
        Math.abs((areas.lat[i] as number) - (areas.lat[pilot] as number)) * KM_PER_DEGREE <= ringKm &&
        distance(at(i), at(pilot)) <= ringKm,
    );
  return Array.from(areas.lon.keys()).filter(
    (i) => !out.has(i) && measures.every((z) => !Number.isNaN(z[i])) && !isNear(i),
  );
}
