import { indicatorOf } from "../../config/indicators";
import type { Condition, Rule } from "../../model/rule";
import { columnOf } from "../../stats/columns-of";
import { testsIn, testsOf } from "../../stats/tests-of";

/** As many measures as a title names. */
const MOST = 3;

const isDeprivation = (id: string): boolean => indicatorOf(id).group === "deprivation";

/** Whether all areas that meet a condition are deprived by the index. */
const partAsksDeprivation = (condition: Condition): boolean => {
  const ids = testsIn(condition).map(columnOf);
  return condition.kind === "group" && condition.join === "any"
    ? ids.every(isDeprivation)
    : ids.some(isDeprivation);
};

/** Whether a rule flags no area that is not deprived by the index. */
export function asksDeprivation({ join, conditions }: Rule): boolean {
  if (conditions.length === 0) return false;
  return join === "all" ? conditions.some(partAsksDeprivation) : conditions.every(partAsksDeprivation);
}

/**
 * What a picture, brief or file of a rule's answer is called: "Where deprivation concentrates in Bolton" only where no area is
 * flagged without being deprived; else by the measures that the rule asks.
 */
export function sayTitle(rule: Rule, scope: string): string {
  if (asksDeprivation(rule)) return `Where deprivation concentrates in ${scope}`;
  const names = [...new Set(testsOf(rule).map((test) => indicatorOf(columnOf(test)).short))];
  if (names.length === 0 || names.length > MOST) return `Areas flagged by a rule in ${scope}`;
  return `${new Intl.ListFormat("en-GB").format(names)}: flagged areas in ${scope}`;
}
