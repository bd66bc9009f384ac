import { VERDICT, type Rule } from "../model/rule";
import { evaluateCondition } from "./evaluate-rule";
import type { RuleContext } from "./rule-context";
import { sayCondition } from "./say-rule";

/**
 * For a rule that needs all of several conditions: a function that gives, for an MSOA that passes some of them but not
 * all, the conditions it fails (or that cannot be judged), in words; an empty list for every other MSOA and rule.
 */
export function partlyHeld(rule: Rule, context: RuleContext): (msoa: number) => readonly string[] {
  if (rule.join !== "all" || rule.conditions.length < 2) return () => [];
  const parts = rule.conditions.map((condition) => ({
    said: sayCondition(condition, context.own),
    verdict: evaluateCondition(condition, context),
  }));
  return (msoa) => {
    const failed = parts.filter(({ verdict }) => verdict[msoa] !== VERDICT.yes);
    return failed.length < parts.length
      ? failed.map(({ said, verdict }) => (verdict[msoa] === VERDICT.unknown ? `${said} (cannot say)` : said))
      : [];
  };
}
