import type { Answer } from "../../model/answer";
import { count, roughly } from "../../words/format";
import { sayShare } from "../../words/say-share";

const are = (n: number): string => (n === 1 ? "is" : "are");
const areas = (n: number): string => (n === 1 ? "area" : "areas");

/** The answer in words: how many areas of the scope are flagged, their people and share, and the hidden pockets. */
export function sayAnswer(answer: Answer, scopeName: string): string {
  const { areas: n, people } = answer;
  const where = `${count(n.flagged)} of ${count(n.scope)} ${areas(n.scope)} in ${scopeName} ${are(n.flagged)} flagged`;
  const who =
    n.flagged === 0
      ? "."
      : `: ${roughly(people.flagged)} people, ${sayShare(people.flagged / people.scope)} of all who live there (mid-2022).`;
  const pocket =
    n.pocket === 0
      ? ` No other area ${n.unknown > 0 ? "that the rule can judge " : ""}holds a hidden pocket.`
      : ` ${count(n.pocket)} more ${areas(n.pocket)} ${n.pocket === 1 ? "holds" : "hold"} a hidden pocket.`;
  return [where + who + pocket, sayUnknown(n.unknown)].filter(Boolean).join(" ");
}

/** For how many areas a rule cannot be judged: "For 3 areas the data cannot say."; "" for none. */
export const sayUnknown = (n: number): string =>
  n === 0 ? "" : `For ${count(n)} ${areas(n)} the data cannot say.`;

/** How much of the deepest deprivation the flags reach, in words. */
export function sayCaptured(answer: Answer): string {
  const { people, flagged } = answer.decile1;
  if (people === 0) return "Nobody here lives in England's most deprived tenth of small areas.";
  return `Of the ${roughly(people)} people here who live in England's most deprived tenth of small areas, ${sayShare(flagged / people)} live in a flagged area.`;
}
