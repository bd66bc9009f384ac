import { ENGLAND_NAME, shortIcbName, VINTAGE_NAMES } from "../../config/text";
import type { Place } from "../../model/place";
import { sayTitle } from "./say-title";
import { sayRule } from "../../stats";
import type { BriefSubject } from "./subject";

type Scope = Pick<BriefSubject, "footprint" | "place" | "view" | "catalogue">;

/** "Bolton", "NHS Greater Manchester", "England". */
export const scopeName = ({ footprint, place }: Scope): string =>
  place?.name ?? (footprint ? shortIcbName(footprint.name) : ENGLAND_NAME);

/** A place with its tier where that is not plain: "Heywood (neighbourhood of the plan “Rochdale, plan 1”, version 4K2D)". */
export const sayPlaceName = ({ name, home }: Place): string =>
  home ? `${name} (neighbourhood of the plan “${home.plan}”, version ${home.version})` : name;

/** Scope with its tier and vintage: "Bolton, in NHS Greater Manchester (ICB, April 2026)". */
export function scopeLine({ footprint, place, view }: Scope): string {
  const vintage = VINTAGE_NAMES[view.vintage];
  const here = place && sayPlaceName(place);
  if (!footprint)
    return place ? `${here}${place.home ? "" : " (district)"}` : `England, with ICBs of ${vintage}`;
  const icb = `${shortIcbName(footprint.name)} (ICB, ${vintage})`;
  return place ? `${here}, in ${icb}` : icb;
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
