import type { Answer } from "../../model/answer";
import { VERDICT } from "../../model/rule";
import { count, roughly } from "../../words/format";
import type { Subject } from "./subject";

/**
 * How several areas stand under the current rule, by count and people (`population`: of every MSOA). A rule is judged in the
 * footprint in view: of a district that lies in several, that is this one's part, which is said.
 */
export function sayFlags(subject: Subject, answer: Answer, population: ArrayLike<number>): string {
  const judged = subject.kind === "district" ? answer.scope : subject.msoas;
  const part = judged.length < subject.msoas.length ? " of it in this footprint" : "";
  const flagged = judged.filter((i) => answer.verdict[i] === VERDICT.yes);
  const unknown = judged.filter((i) => answer.verdict[i] === VERDICT.unknown).length;
  const pockets = judged.filter((i) => answer.pocket[i] === 1).length;
  const people = flagged.reduce((sum, i) => sum + (population[i] ?? 0), 0);
  const which = `${count(judged.length)} areas${part}`;
  const more =
    pockets === 0 ? "" : `; ${count(pockets)} more ${pockets === 1 ? "holds" : "hold"} a hidden pocket`;
  const left = unknown === 0 ? "" : ` ${count(unknown)} cannot be judged.`;
  return `${count(flagged.length)} of ${which} ${flagged.length === 1 ? "is" : "are"} flagged by the current rule, with ${roughly(people)} people${more}.${left}`;
}
