import type { EditionMoves } from "../../stats/edition-moves";
import { count } from "../../words/format";

const have = (n: number): string => (n === 1 ? "has" : "have");

/** Since when the flagged areas have been flagged, in a sentence. */
export function sayMoves({ flagged, always, fresh, left }: EditionMoves): string {
  const since =
    flagged === 0
      ? "No area here is flagged in 2025"
      : `${count(always)} of the ${count(flagged)} flagged ${flagged === 1 ? "area" : "areas"} ${have(always)} been flagged by every edition since 2004; ${count(fresh)} ${fresh === 1 ? "is" : "are"} new since 2019`;
  return `${since}; ${count(left)} ${have(left)} left the list since 2019.`;
}
