import { SERVICES } from "../../config/services";
import type { Addition } from "../../model/additions";
import type { Areas } from "../../model/area";
import type { PrideInPlace } from "../../model/pride-in-place";
import type { ServiceKind, Services, Site } from "../../model/services";
import { nearestArea } from "../../stats/nearest-area";
import { capital } from "../../words/capital";
import { sayDay } from "../../words/say-day";
import { sayLibrary } from "../services/say-library";
import { sayHours } from "./say-site";

/** A thing that is switched on over the map, as a row of a table. */
export interface AdditionRow {
  readonly name: string;
  /** "GP practice", "Pride in Place town". */
  readonly what: string;
  /** Its postcode, or the district of a place of Pride in Place. */
  readonly where: string;
  /** A practice's network, hours of a pharmacy, who runs a library, a phase of Pride in Place. */
  readonly about: string;
  /** People on a practice's list, who live in many areas; NaN where it has none or is no practice. */
  readonly people: number;
  readonly date: string;
}

/**
 * Places of Pride in Place in a scope: areas of it, towns whose centre is nearest to one of its areas, as on the image; and the few towns without a
 * centre where their district has an area in it.
 */
export function prideIn(
  places: readonly PrideInPlace[],
  areas: Pick<Areas, "lad" | "lads" | "lon" | "lat">,
  scope: ArrayLike<number>,
): readonly PrideInPlace[] {
  const inside = new Set(Array.from(scope));
  const districts = new Set(Array.from(inside, (i) => areas.lads[areas.lad[i] ?? -1]?.code));
  const nearest = nearestArea(areas);
  return places.filter(({ msoa, centre, lad24cd }) => {
    if (msoa !== null) return inside.has(msoa);
    return centre ? inside.has(nearest({ lon: centre[0], lat: centre[1] })) : districts.has(lad24cd);
  });
}

/** What is switched on, of the services and places given, by name. */
export function additionRows(
  chosen: readonly Addition[],
  services: Services | null,
  pride: readonly PrideInPlace[],
): readonly AdditionRow[] {
  const row = (kind: ServiceKind, { name, postcode }: Site, about: string, people = NaN): AdditionRow => {
    const { one, date } = SERVICES[kind];
    return { name, what: capital(one), where: postcode, about, people, date };
  };
  const of = <T>(kind: Addition, list: readonly T[] | undefined, make: (each: T) => AdditionRow) =>
    chosen.includes(kind) ? (list ?? []).map(make) : [];
  return [
    ...of("practice", services?.practices, (one) =>
      row("practice", one, services?.networks[one.network]?.name ?? "in no network", one.registered),
    ),
    ...of("pharmacy", services?.pharmacies, (one) =>
      row("pharmacy", one, `open ${sayHours(one.hours)} a week`),
    ),
    ...of("library", services?.libraries, (one) => row("library", one, sayLibrary(one))),
    ...of("pride", pride, ({ name, lad24nm, phase, msoa, announced }) => ({
      ...{ name, where: lad24nm, about: `phase ${phase}`, people: NaN },
      what: msoa === null ? "Pride in Place town" : "Pride in Place neighbourhood",
      date: `named ${sayDay(announced)}`,
    })),
  ].sort((a, b) => a.name.localeCompare(b.name, "en-GB"));
}

/** The rows that hold every word of what is typed. */
export function findAdditions(rows: readonly AdditionRow[], text: string): readonly AdditionRow[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(({ name, what, where, about }) => {
    const all = `${name} ${what} ${where} ${about}`.toLowerCase();
    return words.every((word) => all.includes(word));
  });
}
