import type { Column } from "../../../model/indicator";
import { VERDICT } from "../../../model/rule";
import type { Facts } from "../facts";

/** Flagged MSOAs of the scope, the highest average score first. */
export function flaggedRows({ answer }: Facts, scores: Column): number[] {
  return [...answer.scope]
    .filter((msoa) => answer.verdict[msoa] === VERDICT.yes)
    .sort((a, b) => (scores.value[b] ?? 0) - (scores.value[a] ?? 0) || a - b);
}
