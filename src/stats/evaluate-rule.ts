import { VERDICT, type Condition, type Rule, type Test, type Verdict } from "../model/rule";
import { evaluateTest } from "./evaluate-test";
import type { RuleContext } from "./rule-context";

/**
 * Kleene's logic. All: one "no" decides; else one unknown leaves it unknown. Any: one "yes" decides; else one unknown
 * leaves it unknown. Nothing to join flags nothing.
 */
export function joinVerdicts(join: "all" | "any", parts: readonly Uint8Array[], length: number): Uint8Array {
  const decides = join === "all" ? VERDICT.no : VERDICT.yes;
  const result = new Uint8Array(length).fill(parts.length === 0 ? VERDICT.no : VERDICT.yes - decides);
  for (const part of parts) {
    for (let i = 0; i < length; i++) {
      if (part[i] === decides) result[i] = decides;
      else if (part[i] === VERDICT.unknown && result[i] !== decides) result[i] = VERDICT.unknown;
    }
  }
  return result;
}

/** VERDICT of a condition, with its bracket, for every MSOA. */
export const evaluateCondition = (condition: Condition, context: RuleContext): Uint8Array =>
  condition.kind === "group"
    ? joinVerdicts(
        condition.join,
        condition.tests.map((test) => evaluateTest(test, context)),
        context.areas.code.length,
      )
    : evaluateTest(condition, context);

/** VERDICT of a rule for every MSOA of England; unknown is not "no". A rule without conditions flags nothing. */
export const evaluateRule = (rule: Rule, context: RuleContext): Uint8Array =>
  joinVerdicts(
    rule.join,
    rule.conditions.map((condition) => evaluateCondition(condition, context)),
    context.areas.code.length,
  );

/** VERDICT of a rule for the MSOA at `index`, of tests that are judged once for a context. */
export function verdictAt(rule: Rule, context: RuleContext, index: number): Verdict {
  const at = (test: Test): Uint8Array => Uint8Array.of(evaluateTest(test, context)[index] as number);
  const parts = rule.conditions.map((condition) =>
    condition.kind === "group" ? joinVerdicts(condition.join, condition.tests.map(at), 1) : at(condition),
  );
  return joinVerdicts(rule.join, parts, 1)[0] as Verdict;
}
