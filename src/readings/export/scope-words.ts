import { ENGLAND_NAME, shortIcbName, VINTAGE_NAMES } from "../../config/text";
import { sayTitle } from "./say-title";
import { sayRule } from "../../stats";
import type { BriefSubject } from "./subject";

type Scope = Pick<BriefSubject, "footprint" | "place" | "view" | "catalogue">;

/** "Bolton", "NHS Greater Manchester", "England". */
export const scopeName = ({ footprint, place }: Scope): string =>
  place?.name ?? (footprint ? shortIcbName(footprint.name) : ENGLAND_NAME);

/** Scope with its tier and vintage: "Bolton, in NHS Greater Manchester (ICB, April 2026)". */
export function scopeLine({ footprint, place, view }: Scope): string {
  const vintage = VINTAGE_NAMES[view.vintage];
  if (!footprint) return place ? `${place.name} (district)` : `England, with ICBs of ${vintage}`;
  const icb = `${shortIcbName(footprint.name)} (ICB, ${vintage})`;
  return place ? `${place.name}, in ${icb}` : icb;
}

/** Title that the app proposes; a person may write another. */
export const titleOf = (scope: Scope): string => sayTitle(scope.view.rule, scopeName(scope), scope.catalogue);

/** The rule as a sentence with a full stop. */
export const ruleLine = ({
  view,
  answer,
  catalogue,
}: Pick<BriefSubject, "view" | "answer" | "catalogue">): string =>
  `${sayRule(view.rule, catalogue, answer.tied)}.`;

/** A day in words: "23 November 2026". */
export const dayInWords = (date: Date): string =>
  date.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
