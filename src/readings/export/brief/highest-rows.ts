import type { Column } from "../../../model/indicator";
import type { BriefSubject } from "../subject";

/** MSOAs of the scope, the highest average score first. */
export const highestRows = ({ answer }: Pick<BriefSubject, "answer">, scores: Column): number[] =>
  [...answer.scope].sort((a, b) => (scores.value[b] ?? 0) - (scores.value[a] ?? 0) || a - b);
