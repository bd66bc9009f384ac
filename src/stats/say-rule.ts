import type { Catalogue } from "../model/catalogue";
import { EDITION_YEARS } from "../config/editions";
import { NORMAL_WORDS, sayPermutations } from "../config/permutations";
import type { Condition, Lens, Rule, Test } from "../model/rule";
import { columnOf } from "./columns-of";
import { tiedKey, type Tied } from "./tied";

const number = (value: number): string => String(Number(value.toFixed(3)));
/** Said after a threshold that asks nothing. */
const EVERY = " (every area with a value passes)";
const share = (value: number): string => `${number(value * 100)}%`;
/** Whose worst a test takes: own figures seldom cover England, so theirs are among the areas that have one. */
export function whoseWorst(lens: Lens, id: string, catalogue: Catalogue): string {
  const own = catalogue.find(id)?.group === "own";
  if (lens === "footprint") return "this footprint";
  return own ? "the areas with a figure" : "England";
}
/** Said after "worst X%" where ties let more pass: " (9.29% counting ties)"; `tied` is that share, or NaN. */
export const sayTied = (tied: number): string =>
  Number.isNaN(tied) ? "" : ` (${(tied * 100).toFixed(2)}% counting ties)`;
const worst = (value: number, whose: string, tied: number): string =>
  `in the worst ${number(value)}% of ${whose}${sayTied(tied)}${value >= 100 ? EVERY : ""}`;

/** Name of an indicator inside a sentence: small first letter unless it is a name or an abbreviation. */
export function sayIndicator(id: string, catalogue: Catalogue): string {
  const name = catalogue.find(id)?.name ?? id;
  if (id.startsWith("imd25_average")) return name.replace("Index of Multiple Deprivation, ", "IMD ");
  const keep = /^(?:[A-Z]{2}|Index of|Community Needs|Census|COPD|GP)/.test(name);
  return keep ? name : name.charAt(0).toLowerCase() + name.slice(1);
}

/**
 * A test in words that follow "areas with": "50% or more of people in England's most deprived 20% of small areas".
 * `tied`: the share that passes where ties make it more than "worst X%" (`tiedShare`).
 */
export function sayTest(test: Test, catalogue: Catalogue, tied = NaN): string {
  switch (test.kind) {
    case "share":
      return `${share(test.atLeast)} or more of people in England's most deprived ${test.most}% of small areas${test.atLeast <= 0 ? EVERY : ""}`;
    case "score":
      return `an average IMD score ${worst(test.worst, whoseWorst(test.lens, columnOf(test), catalogue), tied)}`;
    case "extent":
      return `an extent of deprivation of ${share(test.atLeast)} or more${test.atLeast <= 0 ? EVERY : ""}`;
    case "hotspot":
      return `a significant hot spot of ${sayIndicator(test.indicator, catalogue)} (Gi*, ${share(test.level)} level, ${test.p === "normal" ? NORMAL_WORDS : sayPermutations()})`;
    case "indicator":
      return `${sayIndicator(test.indicator, catalogue)} ${worst(test.worst, whoseWorst(test.lens, columnOf(test), catalogue), tied)}`;
    case "editions":
      return test.editions >= EDITION_YEARS.length
        ? "a Core20 majority in every edition of the index since 2004"
        : `a Core20 majority in ${test.editions} or more of the six editions of the index since 2004`;
    case "moved":
      return `a move of ${number(test.points)} or more percentile points towards ${test.toward} deprived, relative to other areas, since ${test.since}`;
    case "pride":
      return `${test.inside ? "a" : "no"} selection for Pride in Place`;
    case "need":
      return `community need ${worst(test.worst, whoseWorst(test.lens, columnOf(test), catalogue), tied)}`;
  }
}

/** "a", "a and b", "a, b, and c". */
export const listOf = (parts: readonly string[], word: "and" | "or"): string =>
  parts.length < 3 ? parts.join(` ${word} `) : `${parts.slice(0, -1).join(", ")}, ${word} ${parts.at(-1)}`;

/** A condition in words that follow "areas with"; a bracket says how its tests are joined. */
export function sayCondition(condition: Condition, catalogue: Catalogue, tied?: Tied): string {
  const say = (test: Test): string => sayTest(test, catalogue, tied?.get(tiedKey(test)));
  if (condition.kind !== "group") return say(condition);
  const parts = condition.tests.map(say);
  if (parts.length < 2) return parts.join("");
  return condition.join === "any"
    ? `at least one of (${listOf(parts, "or")})`
    : `all of (${listOf(parts, "and")})`;
}

/**
 * A rule as one plain sentence, without a full stop: "Areas with ... and ...". With `tied`, that of the answer, it says
 * where ties let more areas pass than "worst X%".
 */
export function sayRule(rule: Rule, catalogue: Catalogue, tied?: Tied): string {
  const parts = rule.conditions
    .map((condition) => sayCondition(condition, catalogue, tied))
    .filter((text) => text !== "");
  if (parts.length === 0) return "No condition: no area is flagged";
  if (parts.length > 1 && rule.join === "any") return `Areas with at least one of: ${listOf(parts, "or")}`;
  return `Areas with ${listOf(parts, "and")}`;
}
