import type { Answer } from "../../model/answer";
import { VERDICT, type Rule } from "../../model/rule";
import { columnsOf, permutedOf } from "../../stats/columns-of";
import { needsNeighbours } from "../../stats/derive";
import { evaluateRule } from "../../stats/evaluate-rule";
import type { RuleContext } from "../../stats/rule-context";
import { count } from "../../words/format";

/** What a change of the rule did to the areas in scope, by their indices. */
export interface Changed {
  readonly added: readonly number[];
  readonly dropped: readonly number[];
}

/**
 * The areas of an answer that the rule before did not flag, and those that it did. Null when the rule before asks for
 * something that the present one does not, so that it cannot be judged by what is loaded.
 */
export function changedSince(before: Rule, answer: Answer, context: RuleContext): Changed | null {
  const judged =
    columnsOf(before).every((id) => context.columns.has(id)) &&
    permutedOf(before).every((id) => context.permuted.has(id)) &&
    (context.neighbours !== null || !needsNeighbours(before));
  if (!judged) return null;
  const then = evaluateRule(before, context);
  const flagged = (verdict: number | undefined): boolean => verdict === VERDICT.yes;
  const [added, dropped]: [number[], number[]] = [[], []];
  for (const i of answer.scope) {
    if (flagged(answer.verdict[i]) === flagged(then[i])) continue;
    (flagged(then[i]) ? dropped : added).push(i);
  }
  return { added, dropped };
}

const areas = (n: number): string => (n === 1 ? "1 area" : `${count(n)} areas`);

/** What the last change did, in words. */
export function sayChanged({ added, dropped }: Changed): string {
  if (added.length === 0 && dropped.length === 0) return "The last change flags the same areas.";
  const parts = [
    ...(added.length > 0 ? [`adds ${areas(added.length)}`] : []),
    ...(dropped.length > 0 ? [`drops ${areas(dropped.length)}`] : []),
  ];
  return `The last change ${parts.join(" and ")}.`;
}
