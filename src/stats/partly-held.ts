import { VERDICT, type Rule, type Verdict } from "../model/rule";
import { evaluateCondition } from "./evaluate-rule";
import type { RuleContext } from "./rule-context";
import { listOf, sayCondition } from "./say-rule";

/**
 * For a rule that needs all of several conditions: a function that says, of an MSOA that passes some of them but not all,
 * which it fails and which cannot be judged: unknown is not a failure. Empty for every other MSOA and rule.
 */
export function partlyHeld(rule: Rule, context: RuleContext): (msoa: number) => string {
  if (rule.join !== "all" || rule.conditions.length < 2) return () => "";
  const parts = rule.conditions.map((condition) => ({
    said: sayCondition(condition, context.catalogue),
    verdict: evaluateCondition(condition, context),
  }));
  return (msoa) => {
    const of = (wanted: Verdict): string =>
      listOf(
        parts.flatMap(({ said, verdict }) => (verdict[msoa] === wanted ? said : [])),
        "and",
      );
    if (of(VERDICT.yes) === "") return "";
    const [failed, unknown] = [of(VERDICT.no), of(VERDICT.unknown)];
    return [failed && `fails: ${failed}`, unknown && `cannot be judged on: ${unknown}`]
      .filter(Boolean)
      .join("; ");
  };
}
