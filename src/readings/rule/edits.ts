import type { Condition, GroupCondition, Rule, Test } from "../../model/rule";
import { testsIn } from "../../stats/tests-of";

/** Where a test stands: its condition, and its place in the bracket when the condition is one. */
export interface Place {
  readonly condition: number;
  readonly test: number;
}

const replaced = (rule: Rule, at: number, ...parts: readonly Condition[]): Rule => ({
  ...rule,
  conditions: rule.conditions.toSpliced(at, 1, ...parts),
});

/** A bracket of one test is that test; an empty one is nothing. */
const tidy = (group: GroupCondition): readonly Condition[] =>
  group.tests.length > 1 ? [group] : group.tests;

/** Adds a condition at the end. */
export const addCondition = (rule: Rule, test: Test): Rule => ({
  ...rule,
  conditions: [...rule.conditions, test],
});

/** Puts another test in the place of one. */
export function changeTest(rule: Rule, { condition, test }: Place, next: Test): Rule {
  const old = rule.conditions[condition];
  if (!old) return rule;
  if (old.kind !== "group") return replaced(rule, condition, next);
  return replaced(rule, condition, { ...old, tests: old.tests.with(test, next) });
}

/** Takes a test out; a bracket left with one test becomes that test. */
export function removeTest(rule: Rule, { condition, test }: Place): Rule {
  const old = rule.conditions[condition];
  if (!old) return rule;
  if (old.kind !== "group") return replaced(rule, condition);
  return replaced(rule, condition, ...tidy({ ...old, tests: old.tests.toSpliced(test, 1) }));
}

/** Adds an alternative to a condition: a plain test becomes an "any of" bracket, a bracket grows. */
export function addAlternative(rule: Rule, condition: number, test: Test): Rule {
  const old = rule.conditions[condition];
  if (!old) return rule;
  const join = old.kind === "group" ? old.join : "any";
  return replaced(rule, condition, { kind: "group", join, tests: [...testsIn(old), test] });
}

/** Opens a bracket: its tests become conditions of the rule. */
export function openBracket(rule: Rule, condition: number): Rule {
  const old = rule.conditions[condition];
  return old ? replaced(rule, condition, ...testsIn(old)) : rule;
}

/** Joins the tests of a bracket by all or any. */
export function joinBracket(rule: Rule, condition: number, join: GroupCondition["join"]): Rule {
  const old = rule.conditions[condition];
  return old?.kind === "group" ? replaced(rule, condition, { ...old, join }) : rule;
}

function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const item = list[from];
  if (item === undefined || to < 0 || to >= list.length) return list;
  return list.toSpliced(from, 1).toSpliced(to, 0, item);
}

/** Moves a condition by one place up (-1) or down (1); at the end of the list it stays. */
export const moveCondition = (rule: Rule, condition: number, by: -1 | 1): Rule => ({
  ...rule,
  conditions: moved(rule.conditions, condition, condition + by),
});

/** Moves a test inside its bracket. */
export function moveTest(rule: Rule, { condition, test }: Place, by: -1 | 1): Rule {
  const old = rule.conditions[condition];
  if (old?.kind !== "group") return moveCondition(rule, condition, by);
  return replaced(rule, condition, { ...old, tests: moved(old.tests, test, test + by) });
}
