import { SERVICE_SOURCES, SERVICES } from "../../config/services";
import type { Addition, Additions, PrideMark, PrideMarks, SiteMarks } from "../../model/additions";
import type { Areas } from "../../model/area";
import type { PrideInPlace } from "../../model/pride-in-place";
import type { ServiceKind, Services, Site } from "../../model/services";
import { sayLibraryMark, sayMany, sayPharmacy, sayPractice } from "./say-site";
import { sayPridePlace } from "./say-pride";

/** Marks of the services of a kind that have a position. */
export function siteMarks(kind: ServiceKind, services: Services): SiteMarks {
  const placed = <T extends Site>(all: readonly T[]): readonly T[] =>
    all.filter(({ lon, lat }) => !Number.isNaN(lon) && !Number.isNaN(lat));
  const marks = <T extends Site>(
    all: readonly T[],
    say: (site: T) => ReturnType<SiteMarks["say"]>,
  ): SiteMarks => {
    const sites = placed(all);
    return { kind, sites, say: (row) => say(sites[row] as T), sayMany: (count) => sayMany(kind, count) };
  };
  if (kind === "practice") return marks(services.practices, (one) => sayPractice(one, services.networks));
  return kind === "pharmacy"
    ? marks(services.pharmacies, sayPharmacy)
    : marks(services.libraries, sayLibraryMark);
}

/** Marks of Pride in Place: neighbourhoods at their MSOA's population-weighted centre, towns at their built-up area where they have one. */
export function prideMarks(
  areas: Pick<Areas, "code" | "lon" | "lat">,
  places: readonly PrideInPlace[],
): PrideMarks {
  const of = new Int32Array(areas.code.length).fill(-1);
  const neighbourhoods: PrideMark[] = [];
  const towns: PrideMark[] = [];
  for (const place of places) {
    const { msoa, centre, name } = place;
    const words = sayPridePlace(place);
    if (msoa !== null) {
      of[msoa] = neighbourhoods.length;
      neighbourhoods.push({ name, lon: areas.lon[msoa] ?? NaN, lat: areas.lat[msoa] ?? NaN, words });
    } else if (centre) towns.push({ name, lon: centre[0], lat: centre[1], words });
  }
  return { of, neighbourhoods, towns };
}

/** Sources of what is switched on. */
const sourcesOf = (one: Addition): readonly string[] =>
  one === "pride"
    ? ["pride-in-place"]
    : one === "practice"
      ? SERVICE_SOURCES.filter((id) => /practices|pcns/.test(id))
      : [SERVICES[one].source];

/** Marks of every kind of service. */
export const allSiteMarks = (services: Services): Readonly<Record<ServiceKind, SiteMarks>> => ({
  practice: siteMarks("practice", services),
  pharmacy: siteMarks("pharmacy", services),
  library: siteMarks("library", services),
});

/** All that is switched on and loaded, ready to be drawn; null when nothing is. Marks keep their identity: the map compares by reference. */
export function additionsOf(
  chosen: readonly Addition[],
  services: Readonly<Record<ServiceKind, SiteMarks>> | null,
  pride: PrideMarks | null,
): Additions | null {
  const sites = services ? chosen.flatMap((one) => (one === "pride" ? [] : [services[one]])) : [];
  const selected = chosen.includes("pride") ? pride : null;
  if (sites.length === 0 && !selected) return null;
  return { sites, pride: selected, sources: chosen.flatMap(sourcesOf) };
}
