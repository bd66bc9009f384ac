import type { OwnSaid } from "../../workspace/own/make-own";
import type { OwnFigures, OwnUnit } from "../../workspace/own/own-figures";
import { readOwner } from "./owner";
import { sayList } from "../../words/say-list";

/** What a person says of their figures while they say it: not yet sound. */
export interface Saying {
  readonly name: string;
  readonly polarity: OwnSaid["polarity"] | null;
  readonly period: string;
  readonly owner: string;
  readonly licence: string;
  /** As it is typed: "5". */
  readonly mask: string;
}

/** How the form begins: as the figures that are replaced were said to be, or with what the table says alone. */
export const beginSaying = (label: string, replaced: OwnFigures | undefined): Saying =>
  replaced
    ? { ...replaced, mask: String(replaced.maskUnder) }
    : { name: label, polarity: null, period: "", owner: readOwner(), licence: "", mask: "5" };

const smallest = (text: string): number => Math.min(1000, Math.max(0, Math.trunc(Number(text)) || 0));

/** What was said, as it is kept. */
export const saidOf = (saying: Saying, unit: OwnUnit, file: string): OwnSaid => ({
  ...{ name: saying.name.trim(), unit, polarity: saying.polarity ?? "neutral", file },
  ...{ period: saying.period.trim(), owner: saying.owner.trim(), licence: saying.licence.trim() },
  maskUnder: smallest(saying.mask),
});

/** What is still to be said before figures can be kept, in words; "" when all is. */
export function sayMissing({ name, owner, polarity }: Saying): string {
  const parts = [
    name.trim() === "" ? "a name" : "",
    owner.trim() === "" ? "whose figures they are" : "",
    polarity === null ? "which end is worse" : "",
  ].filter(Boolean);
  return parts.length === 0 ? "" : `Still needed: ${sayList(parts)}.`;
}
