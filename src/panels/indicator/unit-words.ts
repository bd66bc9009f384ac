import type { Indicator } from "../../model/indicator";
import { UNIT_WORDS } from "../../ui/format";

/** The unit of an indicator in words: what its share is of, and what its first decile or rank stands for. */
export function unitWords({ unit, group, base }: Pick<Indicator, "unit" | "group" | "base">): string {
  const words = UNIT_WORDS[unit];
  if (unit === "rank" || unit === "decile") {
    return group === "social" ? words.replace("most deprived", "greatest need") : words;
  }
  return base && (unit === "percent" || unit === "proportion") ? `${words} of ${base}` : words;
}
