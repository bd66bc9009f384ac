import type { Indicator } from "../model/indicator";
import { UNIT_WORDS } from "./format";

/** The unit of an indicator in words: what its share is of, what its first decile or rank stands for, and what England is by definition. */
export function unitWords({
  unit,
  group,
  base,
  benchmark,
}: Pick<Indicator, "unit" | "group" | "base" | "benchmark">): string {
  const words = UNIT_WORDS[unit];
  if (unit === "rank" || unit === "decile") {
    return group === "social" ? words.replace("most deprived", "greatest need") : words;
  }
  if (benchmark !== undefined) return `${words}, England = ${benchmark}`;
  return base && (unit === "percent" || unit === "proportion") ? `${words} of ${base}` : words;
}
