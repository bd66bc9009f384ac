import type { Rule } from "../model/rule";
import { listOf } from "./say-rule";
import { testsIn } from "./tests-of";

/**
 * How many of a rule's tests must hold, by their places in reading order: "Needs all 2 tests",
 * "Needs test 1 and any one of tests 2 to 4"; "" for a rule of one test or none.
 */
export function sayJoin({ join, conditions }: Rule): string {
  let before = 0;
  const parts = conditions.map((condition) => {
    const { length } = testsIn(condition);
    const [first, last] = [before + 1, before + length];
    before = last;
    if (condition.kind !== "group" || length < 2) return `test ${first}`;
    return `${condition.join === "any" ? "any one" : "all"} of tests ${first} ${length === 2 ? "and" : "to"} ${last}`;
  });
  if (before < 2) return "";
  if (parts.length === before)
    return join === "all" ? `Needs all ${before} tests` : `Needs any one of ${before} tests`;
  return `Needs ${listOf(parts, join === "all" ? "and" : "or")}`;
}
