import { EDITION_YEARS } from "../config/editions";
import type { LevelEditions } from "../model/editions";
import type { SinceWhen } from "../model/view";
import { CORE20_MAJORITY } from "./flagged-run";

/** Whether each of the six editions flags an area (Core20 majority), oldest first. */
export const flagsOf = ({ editions }: LevelEditions, row: number): boolean[] =>
  editions.map(({ core20 }) => (core20[row] ?? NaN) >= CORE20_MAJORITY);

const BEFORE = EDITION_YEARS.indexOf(2019);
const NOW = EDITION_YEARS.indexOf(2025);

/** What each filter of the list asks of an area's flags, oldest edition first. */
const ASKS: Readonly<Record<SinceWhen, (flags: readonly boolean[]) => boolean>> = {
  any: () => true,
  always: (flags) => flags.every(Boolean),
  new: (flags) => flags[NOW] === true && flags[BEFORE] === false,
  some: (flags) => flags[NOW] === true && flags[BEFORE] === true && !flags.every(Boolean),
  left: (flags) => flags[NOW] === false && flags[BEFORE] === true,
  // More than one change: it joined and left, or left and came back.
  mixed: (flags) => flags.filter((flag, e) => e > 0 && flag !== flags[e - 1]).length > 1,
};

/** Which areas a filter of the list keeps; null editions (not loaded) keep none, unless any will do. */
export function keepsSince(since: SinceWhen, editions: LevelEditions | null): (row: number) => boolean {
  const asks = ASKS[since];
  if (since === "any") return () => true;
  return (row) => editions !== null && asks(flagsOf(editions, row));
}
