import type { Indicator } from "../model/indicator";
import { UNIT_WORDS } from "./format";

/**
 * The unit of an indicator in words: what its share is of, what its first decile or rank stands for, and where England
 * is 100 (Local Health's ratios; the IoD's ratio does not say so, and its mean is 113).
 */
export function unitWords({
  unit,
  group,
  base,
  source,
}: Pick<Indicator, "unit" | "group" | "base" | "source">): string {
  const words = UNIT_WORDS[unit];
  if (unit === "rank" || unit === "decile") {
    return group === "social" ? words.replace("most deprived", "greatest need") : words;
  }
  if (unit === "ratio" && source === "local-health") return `${words}, England = 100`;
  return base && (unit === "percent" || unit === "proportion") ? `${words} of ${base}` : words;
}
