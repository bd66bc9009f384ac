import type { Answer } from "../../model/answer";
import { count, percent, roughly } from "../../words/format";

const are = (n: number): string => (n === 1 ? "is" : "are");
const areas = (n: number): string => (n === 1 ? "area" : "areas");

/** The answer in words: how many areas of the scope are flagged, their people and share, and the hidden pockets. */
export function sayAnswer(answer: Answer, scopeName: string): string {
  const { areas: n, people } = answer;
  const where = `${count(n.flagged)} of ${count(n.scope)} ${areas(n.scope)} in ${scopeName} ${are(n.flagged)} flagged`;
  const who =
    n.flagged === 0
      ? "."
      : `: ${roughly(people.flagged)} people, ${percent(people.flagged / people.scope)} of all who live there.`;
  const pocket =
    n.pocket === 0
      ? " No other area holds a hidden pocket."
      : ` ${count(n.pocket)} more ${areas(n.pocket)} ${n.pocket === 1 ? "holds" : "hold"} a hidden pocket.`;
  const unknown = n.unknown === 0 ? "" : ` For ${count(n.unknown)} ${areas(n.unknown)} the data cannot say.`;
  return where + who + pocket + unknown;
}

/** How much of the deepest deprivation the flags reach, in words. */
export function sayCaptured(answer: Answer): string {
  const { people, flagged } = answer.decile1;
  if (people === 0) return "Nobody here lives in England's most deprived tenth of small areas.";
  return `Of the ${roughly(people)} people here who live in England's most deprived tenth of small areas, ${percent(flagged / people)} live in a flagged area.`;
}
