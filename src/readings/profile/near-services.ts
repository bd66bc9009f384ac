import { NEARBY_KM, SERVICES } from "../../config/services";
import type { Areas } from "../../model/area";
import type { Library, ServiceKind, Services, Site } from "../../model/services";
import type { LikelyNetworks } from "../../stats/likely-networks";
import { indexSites, nearestSite, sitesWithin } from "../../stats/near-sites";
import { count, percent } from "../../words/format";
import { sayKm } from "../../words/say-km";
import { sayLibrary } from "../services/say-library";

/** Services of a kind around an area's centre: the nearest with its distance in km, and how many lie within each of NEARBY_KM. */
export interface NearService {
  readonly kind: ServiceKind;
  readonly site: Site | Library;
  readonly km: number;
  readonly within: readonly number[];
}

const LISTS = {
  practice: "practices",
  pharmacy: "pharmacies",
  library: "libraries",
} as const satisfies Readonly<Record<ServiceKind, keyof Services>>;

/** The nearest practice, pharmacy and library to the population-weighted centre of an MSOA, in straight lines, and how many are near. */
export function nearServices(
  { lon, lat }: Pick<Areas, "lon" | "lat">,
  msoa: number,
  services: Services,
): readonly NearService[] {
  const centre = { lon: lon[msoa] ?? NaN, lat: lat[msoa] ?? NaN };
  return (Object.keys(LISTS) as ServiceKind[]).flatMap((kind) => {
    const sites: readonly (Site | Library)[] = services[LISTS[kind]];
    const index = indexSites(sites);
    const nearest = nearestSite(index, centre);
    const site = nearest ? sites[nearest.row] : undefined;
    if (!nearest || !site) return [];
    return [
      { kind, site, km: nearest.km, within: NEARBY_KM.map((km) => sitesWithin(index, centre, km).length) },
    ];
  });
}

/** "Boots (M8 4HJ), 0.4 km; 2 within 1 km, 11 within 3 km"; of a library who runs it and what shares its building, too. */
export function sayNear({ site, km, within }: NearService): string {
  const near = NEARBY_KM.map((one, i) => `${count(within[i] ?? 0)} within ${one} km`).join(", ");
  const said = "runBy" in site ? ` (${sayLibrary(site)})` : "";
  return `${site.name} (${site.postcode}), ${sayKm(km)}${said}; ${near}`;
}

/** "GP practice, October 2025". */
export const titleOf = ({ kind }: Pick<NearService, "kind">): string => {
  const { one, date } = SERVICES[kind];
  return `Nearest ${one}, ${date}`;
};

/** The most likely network in words, with its share, as the approximation that it is. */
export function sayLikely(msoa: number, { networks }: Services, { network, share }: LikelyNetworks): string {
  const one = networks[network[msoa] ?? -1];
  if (!one) return "No practice with a network lies within reach.";
  const weight = share[msoa] ?? NaN;
  const how = weight < 0.5 ? "others are close" : "most likely by far";
  return `${one.name}: our estimate, with ${percent(weight)} of the weight of the practices around (${how})`;
}
