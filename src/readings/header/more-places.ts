import { shortIcbName } from "../../config/text";
import type { Areas } from "../../model/area";
import type { BigLocalArea } from "../../model/big-local";
import type { Electoral, ElectoralKind } from "../../model/electoral";
import type { PrideInPlace } from "../../model/pride-in-place";
import type { Services } from "../../model/services";

/** What can be searched beyond boards, districts and areas. */
export interface MoreData {
  readonly electoral: Electoral;
  readonly services: Services;
  readonly pride: readonly PrideInPlace[];
  readonly bigLocal: readonly BigLocalArea[];
}

/** Something found: `kind` and `row` say what it is in the lists of `MoreData`. */
export interface Place {
  readonly kind: ElectoralKind | "practice" | "network" | "pride" | "bigLocal";
  readonly row: number;
  readonly code: string;
  readonly name: string;
  readonly note: string;
  /** All that it is searched by, in small letters. */
  readonly text: string;
}

/** Headings of what was found, in the order in which it is shown. */
export const KIND_NAMES: Readonly<Record<Place["kind"], string>> = {
  ward: "Wards, May 2024 (the areas that fit best)",
  constituency: "Constituencies, July 2024 (the areas that fit best)",
  practice: "GP practices, October 2025 (opens the areas whose most likely network is its own)",
  network: "Networks of GP practices, October 2025 (opens the areas whose most likely network it is)",
  pride: "Pride in Place",
  bigLocal: "Big Local",
};

const place = (
  kind: Place["kind"],
  row: number,
  name: string,
  note: string,
  code: string,
  also = code,
): Place => ({
  ...{ kind, row, code, name, note },
  text: `${name} ${note} ${also}`.toLowerCase(),
});

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
    ...services.practices.map(({ code, name, postcode, network }, row) =>
      place(
        "practice",
        row,
        name,
        `${postcode}, ${services.networks[network]?.name ?? "in no network"}`,
        code,
      ),
    ),
    ...services.networks.map(({ code, name, icb24 }, row) =>
      place("network", row, name, `in ${board(icb24)} (2024)`, code),
    ),
    ...pride.map(({ name, lad24nm, phase, msoa }, row) =>
      place(
        "pride",
        row,
        name,
        `${msoa === null ? "a town" : "a selected MSOA"} in ${lad24nm}, phase ${phase}`,
        "",
      ),
    ),
    ...bigLocal.flatMap(({ name, alsoKnownAs, lad24nm, msoa }, row) =>
      msoa === null ? [] : [place("bigLocal", row, name, `in ${lad24nm}, about here`, "", alsoKnownAs)],
    ),
  ];
}

/** The places in which every word typed occurs, those first whose name begins with what was typed; `most` of each kind. */
export function findPlaces(all: readonly Place[], typed: string, most: number): readonly Place[] {
  const text = typed.trim().toLowerCase();
  const words = text.split(/\s+/);
  const hits = all.filter((one) => words.every((word) => one.text.includes(word)));
  const begins = ({ name }: Place): boolean => name.toLowerCase().startsWith(text);
  const ordered = [...hits.filter(begins), ...hits.filter((one) => !begins(one))];
  return (Object.keys(KIND_NAMES) as Place["kind"][]).flatMap((kind) =>
    ordered.filter((one) => one.kind === kind).slice(0, most),
  );
}
