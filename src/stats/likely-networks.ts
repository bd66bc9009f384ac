import { NETWORK_FALL_KM, NETWORK_REACH_KM } from "../config/services";
import type { Areas } from "../model/area";
import type { Practice, Services } from "../model/services";
import { indexSites, visitWithin } from "./near-sites";

/** For each MSOA its most likely primary care network, as a place in `Services.networks` (-1: none within reach), and that network's share (NaN there). */
export interface LikelyNetworks {
  readonly network: Int16Array;
  /** From 0 to 1, of the weight of all practices within reach. */
  readonly share: Float64Array;
}

/**
 * The most likely network of each MSOA: an approximation, always called so (docs/methods.md, "Neighbourhood plans"). Of the practices within 15 km of
 * the population-weighted centre, each weighs its registered people times exp(-distance / 1.5 km); the network with the largest sum is the most likely.
 * Practices without a list size or position are left out; those without a network count in the whole and for no network. Of equal networks the first
 * in code order. Cost: under a second for England.
 */
export function networksOf(
  { lon, lat }: Pick<Areas, "lon" | "lat">,
  { practices }: Pick<Services, "practices">,
): LikelyNetworks {
  const listed = practices.filter(({ registered }) => !Number.isNaN(registered));
  const index = indexSites(listed);
  const network = new Int16Array(lon.length).fill(-1);
  const share = new Float64Array(lon.length).fill(NaN);
  for (let i = 0; i < lon.length; i++) {
    const weights = new Map<number, number>();
    let all = 0;
    const centre = { lon: lon[i] as number, lat: lat[i] as number };
    visitWithin(index, centre, NETWORK_REACH_KM, (row, km) => {
      const { registered, network: of } = listed[row] as Practice;
      const weight = registered * Math.exp(-km / NETWORK_FALL_KM);
      all += weight;
      if (of >= 0) weights.set(of, (weights.get(of) ?? 0) + weight);
    });
    const [first] = [...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    if (!first) continue;
    network[i] = first[0];
    share[i] = first[1] / all;
  }
  return { network, share };
}
