import { VERDICT, type Verdict } from "../../model/rule";
import type { HomeMeasures } from "../../stats/neighbourhoods/measure-home";
import { count } from "../../words/format";

/** Per cent of a neighbourhood's people that flagged areas hold at least, unless a person sets another. */
export const HALF = 50;

/** The share that a view asks for, from its text: a whole number from 1 to 100; half where it is none. */
export function readLeast(text: string): number {
  const least = Number(text);
  return /^\d+$/.test(text) && least >= 1 && least <= 100 ? least : HALF;
}

/**
 * Whether a neighbourhood is flagged: its flagged areas hold at least so many per cent of its people. Unknown where areas that the
 * rule cannot judge decide it. Judged on whole people, so that a share of exactly that much counts.
 */
export function flaggedHome(
  { people, flagged, unknownPeople }: Pick<HomeMeasures, "people" | "flagged" | "unknownPeople">,
  least: number,
): Verdict {
  const wanted = least * people;
  if (people > 0 && flagged.people * 100 >= wanted) return VERDICT.yes;
  return people > 0 && (flagged.people + unknownPeople) * 100 >= wanted ? VERDICT.unknown : VERDICT.no;
}

/** A neighbourhood's verdict in a word. */
export const sayFlaggedHome = (verdict: Verdict): string =>
  verdict === VERDICT.yes ? "flagged" : verdict === VERDICT.no ? "not flagged" : "cannot tell";

/** The rule of neighbourhoods as a sentence. */
export const sayHomeRule = (least: number): string =>
  `A neighbourhood is flagged where flagged areas hold at least ${least}% of its people.`;

/** How many neighbourhoods are flagged, and which. */
export function sayFlaggedHomes(
  held: readonly (Parameters<typeof flaggedHome>[0] & { readonly name: string })[],
  least: number,
): string {
  const names = held.filter((one) => flaggedHome(one, least) === VERDICT.yes).map(({ name }) => name);
  const unsure = held.filter((one) => flaggedHome(one, least) === VERDICT.unknown).length;
  const said =
    names.length === 0
      ? unsure === 0
        ? `None of ${count(held.length)} neighbourhoods is flagged.`
        : `No neighbourhood of ${count(held.length)} is known to be flagged.`
      : `${count(names.length)} of ${count(held.length)} neighbourhoods ${names.length === 1 ? "is" : "are"} flagged: ${names.join(", ")}.`;
  return unsure === 0 ? said : `${said} For ${count(unsure)} it depends on areas that the rule cannot judge.`;
}
