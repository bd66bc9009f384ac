import { amongWhom } from "../words/among";
import type { Catalogue } from "../model/catalogue";
import type { Unit } from "../model/indicator";
import {
  VERDICT,
  type EditionsCondition,
  type MovedCondition,
  type Rule,
  type Test,
  type Verdict,
} from "../model/rule";
import { formatValue } from "../words/format";
import { columnOf } from "./columns-of";
import type { TestResult } from "./explain-rule";
import { highIsWorse } from "./rule-context";
import { listOf, sayIndicator, sayTest, sayTied, whoseWorst } from "./say-rule";

const figure = (value: number, unit: Unit | undefined, decimals: number): string =>
  formatValue(value, unit ?? "number", decimals);

/** Value and threshold with just the decimals that tell them apart. */
function pairOf({ test, value, threshold }: TestResult, catalogue: Catalogue): readonly [string, string] {
  const indicator = test.kind === "hotspot" ? undefined : catalogue.find(columnOf(test));
  const unit = indicator?.unit;
  for (let decimals = indicator?.decimals ?? 2; ; decimals++) {
    const pair = [figure(value, unit, decimals), figure(threshold, unit, decimals)] as const;
    if (pair[0] !== pair[1] || value === threshold || Number.isNaN(threshold) || decimals >= 8) return pair;
  }
}

/** A move in words: "3.2 percentile points more deprived relative to other areas than in 2019". `said` is its size with just enough decimals. */
function sayMove(value: number, said: string, since: number): string {
  if (value === 0) return `just as deprived relative to other areas as in ${since}`;
  const points = said.replace(/^[+\u2212]/, "").replace(/ points$/, "");
  return `${points} percentile points ${value > 0 ? "more" : "less"} deprived relative to other areas than in ${since}`;
}

/** An area's own editions, or its own move, and what is needed. */
function sayCourse(test: EditionsCondition | MovedCondition, value: number, said: string): string {
  if (test.kind === "moved")
    return `it is ${sayMove(value, said, test.since)} (needed: ${test.points} or more towards ${test.toward} deprived)`;
  const flag = value === 1 ? "flags" : "flag";
  return `${value === 0 ? "none" : value} of the six editions of the index since 2004 ${flag} it as a Core20 majority (${test.editions} or more ${test.editions === 1 ? "is" : "are"} needed)`;
}

const needs = (test: Test, threshold: string, limit: string, catalogue: Catalogue): string => {
  if (test.kind === "share" || test.kind === "extent") return `${threshold} or more is needed`;
  const low = test.kind !== "hotspot" && catalogue.find(columnOf(test))?.polarity === "low-worse";
  return `${threshold} or ${low ? "less" : "more"} is ${limit}`;
};

/** A hot spot by permutations: the side, or the adjusted p and the level it must reach. */
function sayHotSpot({ better, value, threshold }: TestResult, id: string, catalogue: Catalogue): string {
  const name = sayIndicator(id, catalogue);
  if (better) {
    const side = highIsWorse(id, catalogue) ? "below" : "above";
    return `it and its neighbours together lie ${side} the mean of ${amongWhom(catalogue.lookUp(id))} for ${name}`;
  }
  let decimals = 4;
  while (value !== threshold && Number(value.toFixed(decimals)) === threshold && decimals < 8) decimals++;
  return `the p of its Gi* for ${name} is ${value.toFixed(decimals)} (adjusted; ${threshold} or less is significant)`;
}

/** One test on one area with its figures: "62.1% of people live in England's most deprived 20% of small areas (50.0% or more is needed)". */
export function sayResult(result: TestResult, catalogue: Catalogue): string {
  const { test, verdict, threshold } = result;
  if (verdict === VERDICT.unknown)
    return `there is no value to test for ${sayTest(test, catalogue, result.tied)}`;
  const [value, cut] = pairOf(result, catalogue);
  if (test.kind === "hotspot" && test.p === "permutation")
    return sayHotSpot(result, test.indicator, catalogue);
  if (test.kind === "hotspot") {
    const limit = Number.isNaN(threshold)
      ? "no area is significant"
      : needs(test, cut, "significant", catalogue);
    return `its Gi* for ${sayIndicator(test.indicator, catalogue)} is ${value} (${limit})`;
  }
  if (test.kind === "share") {
    return `${value} of people live in England's most deprived ${test.most}% of small areas (${needs(test, cut, "", catalogue)})`;
  }
  if (test.kind === "extent")
    return `its extent of deprivation is ${value} (${needs(test, cut, "", catalogue)})`;
  if (test.kind === "pride")
    return result.value > 0
      ? "it was selected for Pride in Place"
      : "it was not selected as a neighbourhood of Pride in Place";
  if (test.kind === "editions" || test.kind === "moved") return sayCourse(test, result.value, value);
  const name = test.kind === "score" ? "average IMD score" : test.kind === "need" ? "community need" : "";
  const among = whoseWorst(test.lens, columnOf(test), catalogue);
  const limit = Number.isNaN(threshold)
    ? `no area is in the worst ${test.worst}%`
    : needs(test, cut, `the worst ${test.worst}% of ${among}${sayTied(result.tied)}`, catalogue);
  return `its ${name || sayIndicator(columnOf(test), catalogue)} is ${value} (${limit})`;
}

/** The conditions that a verdict hangs on, each in words: those passed, or those not passed. */
function hinges(rule: Rule, results: readonly TestResult[], passed: boolean, catalogue: Catalogue): string[] {
  return rule.conditions.flatMap((condition, at) => {
    const mine = results.filter((result) => result.condition === at);
    const holds = (result: TestResult): boolean => result.verdict === VERDICT.yes;
    const join = condition.kind === "group" ? condition.join : "all";
    const whole = mine.length > 0 && (join === "all" ? mine.every(holds) : mine.some(holds));
    if (whole !== passed) return [];
    const tests = mine
      .filter((result) => holds(result) === passed)
      .map(({ test, tied }) => sayTest(test, catalogue, tied));
    if (tests.length < 2) return tests;
    return [join === "all" ? `all of (${listOf(tests, "and")})` : `at least one of (${listOf(tests, "or")})`];
  });
}

const not = (rule: Rule, parts: readonly string[]): string => {
  if (parts.length === 1) return `if it did not have ${parts[0]}`;
  return `if ${rule.join === "all" ? "any one" : "all"} of these were not so: ${parts.join("; ")}`;
};

/**
 * Why an area is or is not flagged, in one sentence: "Flagged because ...; it would not be if ..."; a lone test says itself what would turn it.
 * `results` are those of `explainRule` for the same rule and area, `verdict` that of `evaluateRule`.
 */
export function sayVerdict(
  rule: Rule,
  verdict: Verdict,
  results: readonly TestResult[],
  catalogue: Catalogue,
): string {
  const said = (which: Verdict): string =>
    listOf(
      results.filter((result) => result.verdict === which).map((result) => sayResult(result, catalogue)),
      "and",
    );
  const alone = results.length === 1;
  if (verdict === VERDICT.yes) {
    if (alone) return `Flagged because ${said(VERDICT.yes)}.`;
    return `Flagged because ${said(VERDICT.yes)}; it would not be ${not(rule, hinges(rule, results, true, catalogue))}.`;
  }
  if (verdict === VERDICT.unknown) return `Cannot say: ${said(VERDICT.unknown)}.`;
  if (results.length === 0) return "Not flagged: the rule has no condition.";
  if (alone) return `Not flagged because ${said(VERDICT.no)}.`;
  const needed = listOf(hinges(rule, results, false, catalogue), rule.join === "all" ? "and" : "or");
  return `Not flagged because ${said(VERDICT.no)}; it would be if it had ${needed}.`;
}
