import { PILOT_TEST } from "../../config/pilot";
import type { Evaluation } from "../../stats/pilot/evaluate-pilot";
import { count } from "../../words/format";
import { areasOf, points, showP, signedPoints } from "./say-points";

/** What a sentence for a board is about: the outcome, which way is better, and who is compared. */
export interface BoardSubject {
  readonly name: string;
  readonly better: "higher" | "lower" | null;
  readonly pilots: number;
  readonly comparators: number;
  /** It should not have moved. */
  readonly placebo: boolean;
  /** Who is compared was fixed before the start. */
  readonly fixedBefore: boolean;
  /** The analysis is the one that the protocol fixed, or none was fixed. */
  readonly asFixed: boolean;
}

const ways = (p: number): string =>
  p <= 0.01 ? "in 1 of 100 or fewer" : `in about ${Math.round(p * 100)} of 100`;

/**
 * What is known and what is not, for a board: the estimate in points and people, how often chance alone makes one as large, what its interval
 * leaves open, and what speaks against it. Never a verdict alone.
 */
export function sayBoard(told: Evaluation, subject: BoardSubject): { known: string[]; unknown: string[] } {
  const { effect, people, peopleOf, leftOut, placebo, leastP } = told;
  const { name, better, pilots, comparators } = subject;
  const way = effect.estimate < 0 ? "lower" : "higher";
  const judged =
    better === null || subject.placebo ? "" : way === better ? ", for the better" : ", for the worse";
  const [low, high] = effect.interval;
  const finite = Number.isFinite(low) && Number.isFinite(high);
  const isClear = effect.p <= PILOT_TEST.level;
  const signs = new Set(leftOut.map(({ estimate }) => Math.sign(estimate)));
  const known = [
    `“${name}” changed by ${signedPoints(effect.changes[0])} in ${areasOf(pilots, "pilot area")} and by ${signedPoints(effect.changes[1])} in ${areasOf(comparators, "area")} like them: ${points(effect.estimate)} ${way}${judged}, or about ${count(Math.abs(people))} people of ${count(peopleOf)}.`,
    leastP > PILOT_TEST.level
      ? `There are so few areas that any difference, however large, could be chance (p cannot be below ${leastP.toFixed(2)}).`
      : `Calling other areas of the same sets the pilots shows a difference as large ${ways(effect.p)} (p = ${showP(effect.p)}).`,
    finite
      ? `The figures agree with anything from ${signedPoints(low)} to ${signedPoints(high)}.`
      : "No interval can be given: with so few areas no effect is ruled out.",
  ];
  const unknown = [
    ...(subject.placebo
      ? [
          isClear
            ? "This should not have moved and did: something else is at work in these areas, and the other outcomes are not to be trusted."
            : "This should not have moved, and nothing shows that it did.",
        ]
      : isClear
        ? [
            "Whether the pilot made this difference: whatever else happened there over that time is in it too.",
          ]
        : [
            "Whether the pilot changed anything: the difference cannot be told from chance. That is not proof of no effect.",
          ]),
    ...(finite && low <= 0 && high >= 0 && !subject.placebo
      ? [`How large it is: both ${signedPoints(low)} and ${signedPoints(high)} would fit these figures.`]
      : []),
    ...(signs.size > 1 ? ["Without one of the areas the sign turns: the estimate hangs on it."] : []),
    ...(placebo
      ? placebo.p <= PILOT_TEST.level
        ? ["Their courses differed before the start already: the comparison is not to be trusted."]
        : []
      : ["Whether their courses were alike before the start: there is no earlier point."]),
    ...(subject.fixedBefore
      ? []
      : ["Who is compared was not fixed before the start, so it may have been chosen by what came out."]),
    ...(subject.asFixed
      ? []
      : [
          "What the analysis that was fixed would show: this app now compares the means of all counts before and after the start, and the protocol fixed another way. Read its part on analysis beside this.",
        ]),
  ];
  return { known, unknown };
}
