import type { Condition, Rule, Test } from "../model/rule";

/** The tests of a condition: itself, or those inside a bracket. */
export const testsIn = (condition: Condition): readonly Test[] =>
  condition.kind === "group" ? condition.tests : [condition];

/** Every test of a rule, brackets opened, in reading order. */
export const testsOf = (rule: Rule): readonly Test[] => rule.conditions.flatMap(testsIn);
