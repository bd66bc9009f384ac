import type { PrideInPlace } from "../../model/pride-in-place";
import { CORE20_MAJORITY } from "../../stats/flagged-run";
import { count } from "../../words/format";

/** The measures on which the neighbourhoods of Pride in Place are shown. */
export const PRIDE_MEASURES = [
  "imd25_national_decile",
  "imd25_share_core20",
  "cni23_national_decile",
] as const;

/** A place with how its MSOA stands: national deciles by IMD and by community need, and Core20 share; NaN for a town. */
export interface PrideRow {
  readonly place: PrideInPlace;
  readonly decile: number;
  readonly core20: number;
  readonly need: number;
}

/** The places with the values of their MSOAs; `values` are those of MSOAs in the order of PRIDE_MEASURES. */
export const prideRows = (
  places: readonly PrideInPlace[],
  values: readonly (Float64Array | undefined)[],
): readonly PrideRow[] =>
  places.map((place): PrideRow => {
    const [decile, core20, need] = PRIDE_MEASURES.map((_, m) =>
      place.msoa === null ? NaN : (values[m]?.[place.msoa] ?? NaN),
    ) as [number, number, number];
    return { place, decile, core20, need };
  });

/** What the list of places shows. */
export const PRIDE_SHOWS = [
  { value: "all", label: "All 244" },
  { value: "neighbourhoods", label: "186 neighbourhoods" },
  { value: "unflagged", label: "Not flagged by Core20 majority" },
  { value: "towns", label: "58 towns" },
] as const;
export type PrideShow = (typeof PRIDE_SHOWS)[number]["value"];

/** Which places each choice keeps. */
export const PRIDE_KEEPS: Readonly<Record<PrideShow, (row: PrideRow) => boolean>> = {
  all: () => true,
  neighbourhoods: ({ place }) => place.msoa !== null,
  unflagged: ({ place, core20 }) => place.msoa !== null && !(core20 >= CORE20_MAJORITY),
  towns: ({ place }) => place.msoa === null,
};

/** How many of the neighbourhoods the default rule flags, in a sentence that explains and does not judge. */
export function sayPride(rows: readonly PrideRow[]): string {
  const [all, not] = [
    rows.filter(PRIDE_KEEPS.neighbourhoods).length,
    rows.filter(PRIDE_KEEPS.unflagged).length,
  ];
  return `${count(all - not)} of the ${count(all)} neighbourhoods have a Core20 majority; ${count(not)} do not. The programme used other data, and limits on how many places a district has.`;
}
