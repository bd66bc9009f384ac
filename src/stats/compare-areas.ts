import { VERDICT, type Rule } from "../model/rule";
import { explainRule, type TestResult } from "./explain-rule";
import type { RuleContext } from "./rule-context";

export interface Separation {
  readonly first: TestResult;
  readonly second: TestResult;
  /** One area passes and the other does not: this test tells them apart. Unknown tells nothing. */
  readonly separates: boolean;
}

/** The tests of a rule on two MSOAs side by side, in reading order. */
export function compareAreas(rule: Rule, context: RuleContext, first: number, second: number): Separation[] {
  const others = explainRule(rule, context, second);
  return explainRule(rule, context, first).map((result, i) => {
    const other = others[i] as TestResult;
    const known = result.verdict !== VERDICT.unknown && other.verdict !== VERDICT.unknown;
    return { first: result, second: other, separates: known && result.verdict !== other.verdict };
  });
}
