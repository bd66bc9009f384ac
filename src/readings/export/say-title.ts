import type { Catalogue } from "../../model/catalogue";
import type { Condition, Rule, Test } from "../../model/rule";
import { columnOf } from "../../stats/columns-of";
import { sayTest } from "../../stats/say-rule";
import { testsIn, testsOf } from "../../stats/tests-of";
import { capital } from "../../words/capital";
import { sayList } from "../../words/say-list";

/** As many measures as a title names. */
const MOST = 3;

const isDeprivation =
  (catalogue: Catalogue) =>
  (id: string): boolean =>
    catalogue.lookUp(id).group === "deprivation";

/** Whether all areas that meet a condition are deprived by the index. */
const partAsksDeprivation = (condition: Condition, catalogue: Catalogue): boolean => {
  const ids = testsIn(condition).map(columnOf);
  return condition.kind === "group" && condition.join === "any"
    ? ids.every(isDeprivation(catalogue))
    : ids.some(isDeprivation(catalogue));
};

/** Whether a rule flags no area that is not deprived by the index. */
export function asksDeprivation({ join, conditions }: Rule, catalogue: Catalogue): boolean {
  if (conditions.length === 0) return false;
  const asks = (condition: Condition): boolean => partAsksDeprivation(condition, catalogue);
  return join === "all" ? conditions.some(asks) : conditions.every(asks);
}

/** What a test asks, for a title: its measure, or all of it where the measure alone would not say which way. */
function nameOf(test: Test, catalogue: Catalogue): string {
  if (test.kind !== "pride" && test.kind !== "moved") return catalogue.lookUp(columnOf(test)).short;
  return capital(sayTest(test, catalogue));
}

/**
 * What a picture, brief or file of a rule's answer is called: "Where deprivation concentrates in Bolton" only where no area is
 * flagged without being deprived; else by the measures that the rule asks.
 */
export function sayTitle(rule: Rule, scope: string, catalogue: Catalogue): string {
  if (asksDeprivation(rule, catalogue)) return `Where deprivation concentrates in ${scope}`;
  const names = [...new Set(testsOf(rule).map((test) => nameOf(test, catalogue)))];
  if (names.length === 0 || names.length > MOST) return `Areas flagged by a rule in ${scope}`;
  return `${sayList(names)}: flagged areas in ${scope}`;
}
