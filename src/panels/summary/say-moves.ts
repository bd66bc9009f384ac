import type { SinceWhen } from "../../model/view";
import type { EditionMoves } from "../../stats/edition-moves";
import { EDITION_YEARS } from "../../config/editions";
import { count } from "../../words/format";

const have = (n: number): string => (n === 1 ? "has" : "have");

/** A part of a sentence about the editions: the number of areas that it speaks of, and the filter that lists them. */
export interface MovePart {
  readonly since: Exclude<SinceWhen, "any">;
  readonly number: string;
  readonly words: string;
}

/** Since when the flagged areas have been flagged, in parts of one sentence. */
export function sayMoves({ flagged, always, new: fresh, some, left }: EditionMoves): readonly MovePart[] {
  const parts: MovePart[] = [
    {
      since: "always",
      number: count(always),
      words: `of the ${count(flagged)} flagged ${flagged === 1 ? "area" : "areas"} ${have(always)} been flagged by every edition since 2004;`,
    },
    { since: "new", number: count(fresh), words: `${fresh === 1 ? "was" : "were"} not flagged in 2019;` },
    {
      since: "some",
      number: count(some),
      words: `${some === 1 ? "was" : "were"} flagged in 2019 too, but not in every edition before;`,
    },
    {
      since: "left",
      number: count(left),
      words: `${flagged === 0 ? "" : "more "}${left === 1 ? "was" : "were"} flagged in 2019 and ${left === 1 ? "is" : "are"} not now.`,
    },
  ];
  return flagged === 0 ? parts.slice(3) : parts;
}

/** How many areas the rule in use would have flagged by each edition, oldest first, and how many all of them flag. */
export function sayByEdition({
  counts,
  always,
}: {
  readonly counts: readonly number[];
  readonly always: number;
}): string {
  const each = EDITION_YEARS.map(
    (year, e) => `${count(counts[e] ?? 0)}${e === 0 ? " areas" : ""} in ${year}`,
  );
  return `With the figures of each edition by itself, the rule chosen above flags ${each.slice(0, -1).join(", ")} and ${each.at(-1)}; ${count(always)} in all six.`;
}
