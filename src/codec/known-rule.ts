import { DEFAULT_RULE } from "../config/rules";
import type { Catalogue } from "../model/catalogue";
import type { Condition, Rule, Test } from "../model/rule";
import { columnOf } from "../stats/columns-of";
import { testsOf } from "../stats/tests-of";

/** A rule of indicators that the catalogue holds, and the ids that it lacks; where no test is left, the default rule. */
export function knownRule(
  rule: Rule,
  catalogue: Catalogue,
): { readonly rule: Rule; readonly lacks: readonly string[] } {
  const known = (test: Test): boolean => catalogue.find(columnOf(test)) !== undefined;
  const lacks = [
    ...new Set(
      testsOf(rule)
        .filter((test) => !known(test))
        .map(columnOf),
    ),
  ];
  if (lacks.length === 0) return { rule, lacks };
  const conditions = rule.conditions.flatMap((condition): readonly Condition[] => {
    if (condition.kind !== "group") return known(condition) ? [condition] : [];
    const tests = condition.tests.filter(known);
    return tests.length > 0 ? [{ ...condition, tests }] : [];
  });
  return { rule: conditions.length > 0 ? { ...rule, conditions } : DEFAULT_RULE, lacks };
}
