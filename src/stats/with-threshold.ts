import type { Rule, Test } from "../model/rule";

/** The number a person can move in a test. Shares run from 0 to 1, "worst" in per cent, a hot spot's level from 0 to 1. */
export function thresholdOf(test: Test): number {
  if (test.kind === "share" || test.kind === "extent") return test.atLeast;
  return test.kind === "hotspot" ? test.level : test.worst;
}

/** The same test with another threshold. */
export function testWithThreshold(test: Test, threshold: number): Test {
  if (test.kind === "share" || test.kind === "extent") return { ...test, atLeast: threshold };
  return test.kind === "hotspot" ? { ...test, level: threshold } : { ...test, worst: threshold };
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
