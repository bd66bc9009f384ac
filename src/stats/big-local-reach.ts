import type { Areas } from "../model/area";
import type { BigLocalArea } from "../model/big-local";
import { nearestBigLocal, type NearBigLocal } from "./big-local-distance";

/** A flagged MSOA and the Big Local area nearest to its population-weighted centre. */
export interface ReachRow {
  readonly msoa: number;
  readonly people: number;
  readonly nearest: NearBigLocal | null;
  readonly near: boolean;
}

/** Flagged MSOAs of one footprint with and without a Big Local position near. */
export interface ReachTally {
  readonly icb: number;
  readonly near: { readonly areas: number; readonly people: number };
  readonly far: { readonly areas: number; readonly people: number };
}

/**
 * For each MSOA given: its nearest Big Local area and whether that lies within `km` kilometres of the MSOA's
 * population-weighted centre (straight line). People are residents, mid-2022.
 */
export function bigLocalReach(
  areas: Areas,
  msoas: ArrayLike<number>,
  bigLocal: readonly BigLocalArea[],
  km: number,
): ReachRow[] {
  return Array.from(msoas, (msoa) => {
    const nearest = nearestBigLocal(areas.lon[msoa] as number, areas.lat[msoa] as number, bigLocal);
    return {
      msoa,
      people: areas.population[msoa] as number,
      nearest,
      near: nearest !== null && nearest.km <= km,
    };
  });
}

/** Counts the rows by footprint: `icbOf` holds each MSOA's ICB (`Areas.icb24` or `.icb26`). Most people far away first. */
export function tallyReach(rows: readonly ReachRow[], icbOf: Float64Array): ReachTally[] {
  const sums = new Map<
    number,
    { near: { areas: number; people: number }; far: { areas: number; people: number } }
  >();
  for (const row of rows) {
    const icb = icbOf[row.msoa] as number;
    const sum = sums.get(icb) ?? { near: { areas: 0, people: 0 }, far: { areas: 0, people: 0 } };
    const side = row.near ? sum.near : sum.far;
    side.areas += 1;
    side.people += row.people;
    sums.set(icb, sum);
  }
  return [...sums]
    .map(([icb, sum]) => ({ icb, ...sum }))
    .sort((a, b) => b.far.people - a.far.people || a.icb - b.icb);
}
