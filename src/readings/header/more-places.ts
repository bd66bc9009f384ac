import { shortIcbName } from "../../config/text";
import type { Areas } from "../../model/area";
import type { BigLocalArea } from "../../model/big-local";
import type { Electoral, ElectoralKind } from "../../model/electoral";
import type { PrideInPlace } from "../../model/pride-in-place";
import { PLACE_KINDS, type PlaceKind, type SearchPlace } from "../../model/search-place";
import type { Services, Site } from "../../model/services";
import { sayLibrary } from "../services/say-library";
import { wordsOf } from "./search-words";

/** What can be searched beyond boards, districts and areas. */
export interface MoreData {
  readonly electoral: Electoral;
  readonly services: Services;
  readonly pride: readonly PrideInPlace[];
  readonly bigLocal: readonly BigLocalArea[];
  /** The MSOA whose boundary holds a position, or null. */
  readonly locate: (lon: number, lat: number) => number | null;
}

/** A place that can be found: `kind` and `row` say what it is in the lists of `MoreData`. */
export interface Place extends Omit<SearchPlace, "msoas"> {
  readonly row: number;
}

/** Headings of what was found, in the order in which it is shown. */
export const KIND_NAMES: Readonly<Record<PlaceKind, string>> = {
  ward: "Wards, May 2024 (the areas that fit best)",
  constituency: "Constituencies, July 2024 (the areas that fit best)",
  practice: "GP practices, October 2025 (opens the areas whose most likely network is its own)",
  network: "Networks of GP practices, October 2025 (opens the areas whose most likely network it is)",
  library: "Libraries, 2023 (opens the area that each stands in)",
  pride: "Pride in Place",
  bigLocal: "Big Local",
};

const place = (kind: PlaceKind, row: number, name: string, note: string, code: string, also = ""): Place => ({
  kind,
  row,
  code,
  name,
  note,
  also,
});

const sayWhere = ({ postcode }: Site, said: string): string => `${postcode}, ${said}`;

/** Everything that can be found, in the order of its lists. */
export function morePlaces(
  areas: Areas,
  { electoral, services, pride, bigLocal }: MoreData,
): readonly Place[] {
  const district = (msoa: number): string => areas.lads[areas.lad[msoa] ?? -1]?.name ?? "";
  const elected = (kind: ElectoralKind): readonly Place[] =>
    electoral[kind].map(({ code, name, msoa, people }, row) => {
      const most = Array.from(people).reduce((best, n, k, all) => (n > (all[best] ?? 0) ? k : best), 0);
      return place(kind, row, name, `in ${district(msoa[most] ?? -1)}`, code);
    });
  const board = (icb: number): string => shortIcbName(areas.icb24s[icb]?.name ?? "").replace(/^NHS /, "");
  return [
    ...elected("ward"),
    ...elected("constituency"),
    ...services.practices.map((one, row) =>
      place(
        "practice",
        row,
        one.name,
        sayWhere(one, services.networks[one.network]?.name ?? "in no network"),
        one.code,
      ),
    ),
    ...services.networks.map(({ code, name, icb24 }, row) =>
      place("network", row, name, `in ${board(icb24)} (2024)`, code),
    ),
    ...services.libraries.map((one, row) =>
      place("library", row, one.name, sayWhere(one, `${one.service}; ${sayLibrary(one)}`), ""),
    ),
    ...pride.map(({ name, lad24cd, lad24nm, phase, msoa }, row) =>
      place(
        "pride",
        row,
        name,
        `${msoa === null ? "a town" : "a selected MSOA"} in ${lad24nm}, phase ${phase}`,
        msoa === null ? lad24cd : "",
      ),
    ),
    ...bigLocal.flatMap(({ name, alsoKnownAs, lad24nm, msoa }, row) =>
      msoa === null ? [] : [place("bigLocal", row, name, `in ${lad24nm}, about here`, "", alsoKnownAs)],
    ),
  ];
}

/** The places in which every word typed begins a word, those first whose name begins with what was typed; `most` of each kind. */
export function findPlaces<T extends Omit<SearchPlace, "msoas">>(
  all: readonly T[],
  typed: string,
  most: number,
): readonly T[] {
  const words = wordsOf(typed);
  if (words.length === 0) return [];
  const hits = all.filter(({ name, note, code, also }) => {
    const inside = wordsOf(`${name} ${note} ${code} ${also}`);
    return words.every((word) => inside.some((one) => one.startsWith(word)));
  });
  const start = words.join(" ");
  const begins = ({ name }: T): boolean => wordsOf(name).join(" ").startsWith(start);
  const ordered = [...hits.filter(begins), ...hits.filter((one) => !begins(one))];
  return PLACE_KINDS.flatMap((kind) => ordered.filter((one) => one.kind === kind).slice(0, most));
}
