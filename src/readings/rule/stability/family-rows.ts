import {
  FAMILY_RULES,
  INDEPENDENT_VIEWS,
  ROBUST_SHARE,
  STABILITY_GRID,
  COUNTED_RULES,
} from "../../../config/stability";
import { STABILITY_FAMILIES } from "../../../config/stability-families";
import { levelPosition, STABILITY_WORDS } from "../../../config/stability-words";
import type { Stability } from "../../../stats/stability";
import { percent } from "../../../words/format";

/** A family of rules in one area: its share, and the counts behind it in words. */
export interface FamilyRow {
  readonly id: string;
  readonly name: string;
  readonly against: string;
  /** Part of the figure, or beside it. */
  readonly counts: boolean;
  readonly share: string;
  readonly says: string;
}

/** One area by family of rules: those of the figure first. */
export const familyRows = (found: Pick<Stability, "families">, msoa: number): FamilyRow[] =>
  STABILITY_FAMILIES.map(({ id, name, against, counts }, at) => {
    const judged = found.families[at]?.judged[msoa] ?? 0;
    return {
      id,
      name,
      against,
      counts,
      share: percent(found.families[at]?.share[msoa] ?? NaN),
      says:
        judged === 0
          ? "cannot be judged here"
          : `${found.families[at]?.flagged[msoa]} of ${judged} rules flag it`,
    };
  });

/** The figure of one area in a sentence, with how many families it is the mean of. */
export function saySteadiness({ families, share, level }: Stability, msoa: number): string {
  const judged = STABILITY_FAMILIES.filter(
    ({ counts }, at) => counts && (families[at]?.judged[msoa] ?? 0) > 0,
  ).length;
  const at = level[msoa] ?? levelPosition("unknown");
  const name = STABILITY_WORDS[at]?.name.toLowerCase() ?? "";
  if (at === levelPosition("unknown")) return "No rule could be judged here.";
  return `The mean of its ${judged} families against England is ${percent(share[msoa] ?? NaN)}: ${name}.`;
}

/** A family in a scope: its rules, and the areas that three quarters of them or more flag. */
export interface ScopeFamilyRow extends Omit<FamilyRow, "share" | "says"> {
  readonly rules: number;
  readonly areas: number;
}

/** Each family with the areas of a scope that as many of its rules flag as make an area robust. */
export const scopeFamilyRows = (found: Pick<Stability, "families">, scope: Int32Array): ScopeFamilyRow[] =>
  STABILITY_FAMILIES.map((family, at) => ({
    ...family,
    rules: FAMILY_RULES[at] ?? 0,
    areas: scope.filter((msoa) => (found.families[at]?.share[msoa] ?? NaN) >= ROBUST_SHARE).length,
  }));

/** How far the rules repeat one another. */
export const VIEWS_WORDS = `Many of the rules say the same: over England’s areas all ${STABILITY_GRID.length} are worth about ${INDEPENDENT_VIEWS.all} independent ones, the ${COUNTED_RULES} of the figure about ${INDEPENDENT_VIEWS.counted}, and its four families about ${INDEPENDENT_VIEWS.families}. So a high figure is not many witnesses.`;

/** What equal weights do to an area outside every hot spot. */
export const HOT_SPOT_WEIGHT_WORDS =
  "A quarter of the figure asks about the neighbours: an area that is no hot spot at any level is robust only when every rule of the other three families flags it.";
