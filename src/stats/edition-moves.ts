import { EDITION_YEARS } from "../config/editions";
import type { LevelEditions } from "../model/editions";
import { CORE20_MAJORITY } from "./flagged-run";

/** How many areas of a scope the Core20 majority flags in 2025, and how that came about. */
export interface EditionMoves {
  readonly flagged: number;
  /** Flagged by every edition. */
  readonly always: number;
  /** Flagged in 2025 and not in 2019. */
  readonly fresh: number;
  /** Flagged in 2019 and not in 2025. */
  readonly left: number;
}

/** Counts the moves of the MSOAs in scope. */
export function movesOf({ editions }: LevelEditions, scope: ArrayLike<number>): EditionMoves {
  const flaggedIn = (e: number, i: number): boolean => (editions[e]?.core20[i] ?? NaN) >= CORE20_MAJORITY;
  const [before, now] = [EDITION_YEARS.indexOf(2019), EDITION_YEARS.indexOf(2025)];
  const countOf = (is: (i: number) => boolean): number => Array.from(scope).filter(is).length;
  return {
    flagged: countOf((i) => flaggedIn(now, i)),
    always: countOf((i) => editions.every((_, e) => flaggedIn(e, i))),
    fresh: countOf((i) => flaggedIn(now, i) && !flaggedIn(before, i)),
    left: countOf((i) => !flaggedIn(now, i) && flaggedIn(before, i)),
  };
}
