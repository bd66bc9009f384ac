import type { LevelEditions } from "../model/editions";
import { SINCE_WHEN, type SinceWhen } from "../model/view";
import { flagsOf, keepsSince } from "./edition-flags";

/** How many areas of a scope the Core20 majority flags in 2025, and how many each filter by editions keeps. */
export interface EditionMoves extends Readonly<Record<SinceWhen, number>> {
  readonly flagged: number;
}

/** Counts the MSOAs in scope by how the six editions flag them. */
export function movesOf(editions: LevelEditions, scope: ArrayLike<number>): EditionMoves {
  const rows = Array.from(scope);
  const counts = SINCE_WHEN.map((since) => [since, rows.filter(keepsSince(since, editions)).length]);
  return {
    ...(Object.fromEntries(counts) as Record<SinceWhen, number>),
    flagged: rows.filter((row) => flagsOf(editions, row).at(-1)).length,
  };
}
