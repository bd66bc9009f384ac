import { SHIPPED } from "../../../config/catalogue";
import { STABILITY_GRID, type GridRule } from "../../../config/stability";
import { STABILITY_FAMILIES } from "../../../config/stability-families";
import { STABILITY_WORDS } from "../../../config/stability-words";
import type { Table } from "../../../export/csv";
import type { Areas } from "../../../model/area";
import { sayRule } from "../../../stats/say-rule";
import type { Stability } from "../../../stats/stability";

/** Areas of the scope by level: position in STABILITY_WORDS. */
export function levelCounts({ level }: Pick<Stability, "level">, scope: Int32Array): number[] {
  const counts = STABILITY_WORDS.map(() => 0);
  for (const msoa of scope) counts[level[msoa] as number] = (counts[level[msoa] as number] ?? 0) + 1;
  return counts;
}

/** The scope's areas that any rule of the figure flags, by the figure (ties by code). */
export function stabilityOrder(
  { share }: Pick<Stability, "share">,
  scope: Int32Array,
  order: "most" | "least",
): number[] {
  const sign = order === "most" ? 1 : -1;
  return [...scope]
    .filter((msoa) => (share[msoa] as number) > 0)
    .sort((a, b) => sign * ((share[b] as number) - (share[a] as number)) || a - b);
}

const columnName = (id: string): string => id.replaceAll("-", "_");

/** The figure of every area of the scope and the share of each family, as a table to download. */
export const stabilityTable = (areas: Areas, found: Stability, scope: Int32Array): Table => ({
  columns: [
    "msoa21cd",
    "name",
    "lad24nm",
    "stability_share",
    "stability",
    ...STABILITY_FAMILIES.flatMap(({ id }) => [
      `${columnName(id)}_rules_flagging`,
      `${columnName(id)}_rules_judged`,
    ]),
  ],
  rows: [...scope].map((msoa) => [
    areas.code[msoa] ?? "",
    areas.name[msoa] ?? "",
    areas.lads[areas.lad[msoa] as number]?.name ?? "",
    found.share[msoa] as number,
    STABILITY_WORDS[found.level[msoa] as number]?.name.toLowerCase() ?? "",
    ...found.families.flatMap(({ flagged, judged }) => [flagged[msoa] as number, judged[msoa] as number]),
  ]),
});

/** The published grid: one row a rule, in words and as JSON that the flag command reads. */
export const gridTable = (grid: readonly GridRule[] = STABILITY_GRID): Table => ({
  columns: ["id", "family", "measure", "words", "rule_json"],
  rows: grid.map(({ id, family, measure, rule }) => [
    id,
    family,
    measure,
    sayRule(rule, SHIPPED),
    JSON.stringify(rule),
  ]),
});
