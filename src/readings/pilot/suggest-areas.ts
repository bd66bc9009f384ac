import type { Areas } from "../../model/area";
import type { LevelEditions } from "../../model/editions";
import { EDITION_YEARS } from "../../config/editions";
import { flagsOf } from "../../stats/edition-flags";
import { areaName } from "../profile/area-name";

/** What suggestions are made from; everything by MSOA of England. */
export interface SuggestFrom {
  readonly areas: Areas;
  /** MSOAs to choose among. */
  readonly scope: ArrayLike<number>;
  readonly flagged: (msoa: number) => boolean;
  /** National decile of community need, 1 the most: little that holds a community together. */
  readonly needDecile: ArrayLike<number>;
  readonly editions: LevelEditions;
  /** Straight-line distance in km to the nearest known community-led work, and what it is; null: none is known. */
  readonly nearest: (msoa: number) => { readonly km: number; readonly what: string } | null;
}

/** An area that could be a pilot, and why, in words. */
export interface Suggestion {
  readonly msoa: number;
  readonly reasons: readonly string[];
  readonly kind: string;
}

/** Deciles of community need that count as little social capital, and how far community-led work must be to count as none near (km). */
export const SUGGEST_BY = { needDecile: 2, km: 3, editions: 4, most: 6 } as const;

const EDITIONS = EDITION_YEARS.length;

function suggestionOf(from: SuggestFrom, msoa: number): Suggestion {
  const { areas, needDecile, editions } = from;
  const reasons: string[] = [];
  if (from.flagged(msoa)) reasons.push("flagged by the current rule");
  const decile = needDecile[msoa] ?? NaN;
  if (decile <= SUGGEST_BY.needDecile)
    reasons.push(
      decile === 1
        ? "little social capital: in the tenth of England with the most community need"
        : "little social capital: in the fifth of England with the most community need",
    );
  const near = from.nearest(msoa);
  if (!near || near.km > SUGGEST_BY.km)
    reasons.push(
      near
        ? `no community-led programme near: the nearest known, ${near.what}, is ${near.km.toFixed(1)} km away`
        : "no community-led programme is known near",
    );
  const flags = flagsOf(editions, msoa).filter(Boolean).length;
  if (flags >= SUGGEST_BY.editions)
    reasons.push(
      flags === EDITIONS
        ? `flagged in all ${EDITIONS} editions of the index since 2004`
        : `flagged in ${flags} of ${EDITIONS} editions of the index since 2004`,
    );
  return { msoa, reasons, kind: areas.rucs[areas.ruc[msoa] ?? -1]?.name ?? "" };
}

/**
 * Areas that could be pilots: those with most reasons first, whatever their kind. Among those with as many, kinds of place (rural-urban
 * class) and districts that were chosen least come first, then more community need and the order of codes. At most six, each with two reasons at least; who plans the pilot chooses.
 */
export function suggestAreas(from: SuggestFrom): Suggestion[] {
  const { areas, needDecile } = from;
  const need = ({ msoa }: Suggestion): number => {
    const decile = needDecile[msoa] ?? NaN;
    return Number.isNaN(decile) ? 11 : decile;
  };
  const all = Array.from(from.scope, (msoa) => suggestionOf(from, msoa))
    .filter(({ reasons }) => reasons.length >= 2)
    .sort((a, b) => b.reasons.length - a.reasons.length || need(a) - need(b) || a.msoa - b.msoa);
  const chosen: Suggestion[] = [];
  const times = (is: (one: Suggestion) => boolean): number => chosen.filter(is).length;
  while (chosen.length < Math.min(SUGGEST_BY.most, all.length)) {
    const left = all.filter((one) => !chosen.includes(one));
    const cost = (one: Suggestion): number =>
      times(({ kind }) => kind === one.kind) + times(({ msoa }) => areas.lad[msoa] === areas.lad[one.msoa]);
    // The earliest of the least cost: sort is stable.
    const [next] = left.sort((a, b) => b.reasons.length - a.reasons.length || cost(a) - cost(b));
    if (!next) break;
    chosen.push(next);
  }
  return chosen;
}

/** "Harpurhey South, Manchester: flagged by the current rule; …". */
export const saySuggestion = (areas: Areas, { msoa, reasons, kind }: Suggestion): string =>
  `${areaName(areas, msoa)} (${kind.toLowerCase()}): ${reasons.join("; ")}.`;
