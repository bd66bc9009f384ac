import type { PrideInPlace } from "../../model/pride-in-place";
import { CORE20_MAJORITY } from "../../stats/flagged-run";
import { count, percent } from "../../words/format";

/** The measures on which the neighbourhoods of Pride in Place are shown. */
export const PRIDE_MEASURES = [
  "imd25_national_decile",
  "imd25_share_core20",
  "cni23_national_decile",
  "imd25_share_decile1",
  "imd25_national_rank",
  "cni23_national_rank",
] as const;

/**
 * A place with how its MSOA stands: national deciles and ranks by IMD and by community need, and people in the most deprived fifth and
 * tenth of small areas (0 to 1); all NaN for a town.
 */
export interface PrideRow {
  readonly place: PrideInPlace;
  readonly decile: number;
  readonly core20: number;
  readonly need: number;
  readonly decile1: number;
  readonly rank: number;
  readonly needRank: number;
  /** Not flagged by the Core20 majority, and yet somebody lives in a small area of the most deprived tenth. */
  readonly pocket: boolean;
}

/** The places with the values of their MSOAs; `values` are those of MSOAs in the order of PRIDE_MEASURES. */
export const prideRows = (
  places: readonly PrideInPlace[],
  values: readonly (Float64Array | undefined)[],
): readonly PrideRow[] =>
  places.map((place): PrideRow => {
    const [decile, core20, need, decile1, rank, needRank] = PRIDE_MEASURES.map((_, m) =>
      place.msoa === null ? NaN : (values[m]?.[place.msoa] ?? NaN),
    ) as [number, number, number, number, number, number];
    const pocket = !(core20 >= CORE20_MAJORITY) && decile1 > 0;
    return { place, decile, core20, need, decile1, rank, needRank, pocket };
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

/** How many of the neighbourhoods the default rule flags, in sentences that explain and do not judge. */
export function sayPride(rows: readonly PrideRow[]): string {
  const unflagged = rows.filter(PRIDE_KEEPS.unflagged);
  const all = rows.filter(PRIDE_KEEPS.neighbourhoods).length;
  const pockets = unflagged.filter(({ pocket }) => pocket).length;
  return `${count(all - unflagged.length)} of the ${count(all)} neighbourhoods have a Core20 majority; ${count(unflagged.length)} do not, and ${count(pockets)} of those hold a hidden pocket. The programme chose by deprivation and community need together, from other data, and limited how many places a district has.`;
}

/** Why the default rule does not flag a neighbourhood, and what else stands there, as one sentence. */
export function sayUnflagged({ core20, decile, need, pocket }: PrideRow): string {
  const share =
    core20 > 0
      ? `${percent(core20, 1)} of people live in the most deprived fifth of small areas; the rule asks for half`
      : "nobody lives in the most deprived fifth of small areas; the rule asks that half do";
  const holds = pocket ? "It holds a small area of the most deprived tenth (a hidden pocket)" : "";
  const stands = `${holds ? `${holds}, and` : "It"} stands in decile ${decile} by deprivation and ${need} by community need`;
  return `${share}. ${stands}.`;
}
