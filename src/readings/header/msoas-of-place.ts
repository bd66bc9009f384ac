import type { Areas } from "../../model/area";
import { bestFitOf, fittedMsoas } from "../../stats/best-fit";
import type { LikelyNetworks } from "../../stats/likely-networks";
import { indexSites, nearestSite } from "../../stats/near-sites";
import type { MoreData, Place } from "./more-places";

/** The area whose centre is nearest to a point; none where the point is not known. */
function nearestArea(areas: Areas, at: { readonly lon: number; readonly lat: number }): readonly number[] {
  if (Number.isNaN(at.lat)) return [];
  const centres = indexSites(Array.from(areas.lon, (lon, i) => ({ lon, lat: areas.lat[i] as number })));
  const found = nearestSite(centres, at);
  return found ? [found.row] : [];
}

/**
 * The areas that a place opens: of a ward or constituency those that fit it best; of a network, and of a practice's network, those whose most likely
 * network it is, else the area nearest to it; of Pride in Place and Big Local the area that holds it. Empty for a town and where nothing is known.
 * `likely` gives the most likely network of every area, where it is needed.
 */
export function msoasOfPlace(
  areas: Areas,
  data: MoreData,
  { kind, row }: Place,
  likely: () => LikelyNetworks,
): readonly number[] {
  const { services } = data;
  const networkAreas = (network: number): readonly number[] => {
    if (network < 0) return [];
    const { network: of } = likely();
    return [...areas.code.keys()].filter((i) => of[i] === network);
  };
  const orNearest = (
    found: readonly number[],
    at: { readonly lon: number; readonly lat: number } | undefined,
  ) => (found.length > 0 || !at ? found : nearestArea(areas, at));
  switch (kind) {
    case "ward":
    case "constituency": {
      const list = data.electoral[kind];
      return fittedMsoas(list, row, bestFitOf(list, areas.code.length), areas.population).msoas;
    }
    case "practice":
      return orNearest(networkAreas(services.practices[row]?.network ?? -1), services.practices[row]);
    case "network":
      return orNearest(networkAreas(row), services.networks[row]);
    case "pride":
    case "bigLocal": {
      const msoa = (kind === "pride" ? data.pride : data.bigLocal)[row]?.msoa ?? null;
      return msoa === null ? [] : [msoa];
    }
  }
}
