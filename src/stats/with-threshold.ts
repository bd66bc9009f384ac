import type { Rule, Test } from "../model/rule";

/** Which field of a kind of test holds the number that a person can move. */
const FIELDS = {
  share: "atLeast",
  extent: "atLeast",
  score: "worst",
  indicator: "worst",
  need: "worst",
  hotspot: "level",
  editions: "editions",
  moved: "points",
  pride: null,
} as const satisfies Readonly<Record<Test["kind"], string | null>>;

/** What the threshold of a test counts: a share from 0 to 1, "worst X" in per cent, editions of the index, percentile points, or nothing: yes or no. */
export function measuredBy({ kind }: Test): "share" | "percent" | "editions" | "points" | "nothing" {
  const field = FIELDS[kind];
  if (field === null) return "nothing";
  return field === "worst" ? "percent" : field === "atLeast" || field === "level" ? "share" : field;
}

/** The number a person can move in a test, in the unit of `measuredBy`; 1 where there is none to move. */
export function thresholdOf(test: Test): number {
  switch (test.kind) {
    case "share":
    case "extent":
      return test.atLeast;
    case "hotspot":
      return test.level;
    case "editions":
      return test.editions;
    case "moved":
      return test.points;
    case "pride":
      return 1;
    default:
      return test.worst;
  }
}

/** The same test with another threshold. */
export function testWithThreshold(test: Test, threshold: number): Test {
  const field = FIELDS[test.kind];
  return field === null ? test : { ...test, [field]: threshold };
}

/** The rule with another threshold in its nth test (in reading order, brackets opened). */
export function withThreshold(rule: Rule, nth: number, threshold: number): Rule {
  let at = 0;
  const change = (test: Test): Test => (at++ === nth ? testWithThreshold(test, threshold) : test);
  return {
    ...rule,
    conditions: rule.conditions.map((condition) =>
      condition.kind === "group" ? { ...condition, tests: condition.tests.map(change) } : change(condition),
    ),
  };
}
