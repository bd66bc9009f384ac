import type { Indicator } from "../model/indicator";
import { NORMAL_WORDS, sayPermutations } from "../config/permutations";
import type { Condition, Lens, Rule, Test } from "../model/rule";
import { indicatorIn } from "./rule-context";

type Own = ReadonlyMap<string, Indicator>;

const number = (value: number): string => String(Number(value.toFixed(3)));
/** Said after a threshold that asks nothing. */
const EVERY = " (every area with a value passes)";
const share = (value: number): string => `${number(value * 100)}%`;
const where = (lens: Lens): string => (lens === "england" ? "England" : "this footprint");
const worst = (value: number, lens: Lens): string =>
  `in the worst ${number(value)}% of ${where(lens)}${value >= 100 ? EVERY : ""}`;

/** Name of an indicator inside a sentence: small first letter unless it is a name or an abbreviation. */
export function sayIndicator(id: string, own?: Own): string {
  const name = indicatorIn(id, own)?.name ?? id;
  if (id.startsWith("imd25_average")) return name.replace("Index of Multiple Deprivation, ", "IMD ");
  const keep = /^(?:[A-Z]{2}|Index of|Community Needs|Census|COPD|GP)/.test(name);
  return keep ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

/** A test in words that follow "areas with": "50% or more of people in England's most deprived 20% of small areas". */
export function sayTest(test: Test, own?: Own): string {
  switch (test.kind) {
    case "share":
      return `${share(test.atLeast)} or more of people in England's most deprived ${test.most}% of small areas${test.atLeast <= 0 ? EVERY : ""}`;
    case "score":
      return `an average IMD score ${worst(test.worst, test.lens)}`;
    case "extent":
      return `an extent of deprivation of ${share(test.atLeast)} or more${test.atLeast <= 0 ? EVERY : ""}`;
    case "hotspot":
      return `a significant hot spot of ${sayIndicator(test.indicator, own)} (Gi*, ${share(test.level)} level, ${test.p === "normal" ? NORMAL_WORDS : sayPermutations()})`;
    case "indicator":
      return `${sayIndicator(test.indicator, own)} ${worst(test.worst, test.lens)}`;
    case "need":
      return `community need ${worst(test.worst, test.lens)}`;
  }
}

/** "a", "a and b", "a, b, and c". */
export const listOf = (parts: readonly string[], word: "and" | "or"): string =>
  parts.length < 3 ? parts.join(` ${word} `) : `${parts.slice(0, -1).join(", ")}, ${word} ${parts.at(-1)}`;

/** A condition in words that follow "areas with"; a bracket says how its tests are joined. */
export function sayCondition(condition: Condition, own?: Own): string {
  if (condition.kind !== "group") return sayTest(condition, own);
  const parts = condition.tests.map((test) => sayTest(test, own));
  if (parts.length < 2) return parts.join("");
  return condition.join === "any"
    ? `at least one of (${listOf(parts, "or")})`
    : `all of (${listOf(parts, "and")})`;
}

/** A rule as one plain sentence, without a full stop: "Areas with ... and ...". */
export function sayRule(rule: Rule, own?: Own): string {
  const parts = rule.conditions
    .map((condition) => sayCondition(condition, own))
    .filter((text) => text !== "");
  if (parts.length === 0) return "No condition: no area is flagged";
  if (parts.length > 1 && rule.join === "any") return `Areas with at least one of: ${listOf(parts, "or")}`;
  return `Areas with ${listOf(parts, "and")}`;
}
