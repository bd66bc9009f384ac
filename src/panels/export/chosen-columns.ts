import type { Catalogue } from "../../model/catalogue";
import { GROUPS, type Group } from "../../model/indicator";

/** Figures that every list has: score, rank, decile and the Core20 share stand behind most decisions. */
const BASIC = [
  "imd25_average_score",
  "imd25_national_rank",
  "imd25_national_decile",
  "imd25_share_decile1",
  "imd25_share_core20",
];
const STORED = "hyperlocal.export.groups";

/** Indicator ids of a list: the basic ones, those asked for by name, and all of the groups, in the order of the table. */
export function columnIds(
  { indicators }: Catalogue,
  groups: readonly Group[],
  asked: readonly string[],
): string[] {
  const wanted = new Set([...BASIC, ...asked]);
  return indicators
    .filter(
      ({ id, group, listed }) =>
        wanted.has(id) || (groups.includes(group) && !(group === "own" && listed === false)),
    )
    .map(({ id }) => id);
}

/** Groups ticked the last time in this browser. */
export function rememberedGroups(): Group[] {
  try {
    const text = localStorage.getItem(STORED)?.split(" ") ?? [];
    return GROUPS.filter((group) => text.includes(group));
  } catch {
    return [];
  }
}

/** Remembers the ticked groups; where the browser stores nothing, for as long as the dialog is open. */
export function rememberGroups(groups: readonly Group[]): void {
  try {
    localStorage.setItem(STORED, groups.join(" "));
  } catch {
    // Private windows may refuse: the choice is only not remembered.
  }
}
