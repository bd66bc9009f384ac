import { PILOT_TEST } from "../../config/pilot";
import type { Effect } from "../../stats/pilot/effect";
import type { PlaceboStart } from "../../stats/pilot/placebo-start";
import type { Evaluation } from "../../stats/pilot/evaluate-pilot";
import { count } from "../../words/format";
import { sayLeastP } from "./say-plan";
import { areasOf, points, showP, signedPoints } from "./say-points";

/** How many areas are compared, and what the area that is left out is called. */
export interface Compared {
  readonly pilots: number;
  readonly comparators: number;
  readonly nameOf: (set: number, at: number) => string;
}

function sayP({ p, arrangements, enumerated }: Effect): string {
  const as = Math.round(p * arrangements);
  const ways = enumerated
    ? `Of the ${count(arrangements)} ways to name one area of each set the pilot`
    : `Of ${count(arrangements)} ways to name one area of each set the pilot (${count(PILOT_TEST.rounds)} drawn, and the true one)`;
  return `${ways}, ${count(as)} ${as === 1 ? "shows" : "show"} a difference at least as large, the true one among them: p = ${showP(p)}.`;
}

function sayInterval([least, most]: Effect["interval"]): string {
  if (!Number.isFinite(least) || !Number.isFinite(most))
    return "No 95% interval can be given: with so few ways to name the pilots no effect is ruled out.";
  const zero = least <= 0 && most >= 0 ? ", no effect among them" : "";
  return `At 95% the figures agree with effects from ${signedPoints(least)} to ${signedPoints(most)}${zero}.`;
}

/** Estimates with one area left out, from the least to the most, and whether one area decides the sign. */
function sayLeftOut({ effect, leftOut }: Evaluation, nameOf: Compared["nameOf"]): string {
  const sorted = [...leftOut].sort((a, b) => a.estimate - b.estimate);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (!low || !high) return "With so few areas none can be left out.";
  const turns = [low, high].some(({ estimate }) => Math.sign(estimate) !== Math.sign(effect.estimate));
  return `With one area left out at a time the estimate lies between ${signedPoints(low.estimate)} (without ${nameOf(low.set, low.at)}) and ${signedPoints(high.estimate)} (without ${nameOf(high.set, high.at)})${turns ? ": one area decides its sign" : ""}.`;
}

/** The placebo on a start before the start, or why there is none. */
function sayPlacebo(placebo: PlaceboStart | null): string {
  if (!placebo)
    return "No placebo start can be made: there is one time before the start. Give a still earlier count of every area (in a table: columns earlier_n and earlier_total). For a placebo outcome, evaluate a file of something that should not have moved.";
  const { points: earlier, effect, p } = placebo;
  const moved = `the pilots had already moved by ${signedPoints(effect.estimate)} against the comparators`;
  const told =
    earlier === 1
      ? `Placebo: before the start ${moved} (p = ${showP(p)})`
      : `Placebo: before the start, since the one of ${count(earlier)} earlier times that stands out most, ${moved} (p = ${showP(p)}, judged over all of them)`;
  return p <= PILOT_TEST.level
    ? `${told}. Their courses differed before the start: the comparison is not to be trusted.`
    : `${told}; that does not show that their courses differed, nor that they were the same.`;
}

/** A pilot's effect in sentences for a board: estimate, people, interval, p, what would overturn it. Never a verdict alone. */
export function sayEvaluation(evaluation: Evaluation, { pilots, comparators, nameOf }: Compared): string[] {
  const { effect, people, peopleOf, leastP, placebo } = evaluation;
  const [pilotsMoved, othersMoved] = effect.changes.map(signedPoints) as [string, string];
  const [way, other] = effect.estimate < 0 ? ["lower", "fewer"] : ["higher", "more"];
  const least = sayLeastP(leastP, pilots);
  return [
    `The share changed by ${pilotsMoved} in ${areasOf(pilots, "pilot area")} and by ${othersMoved} in ${areasOf(comparators, "comparator")}: a change ${points(effect.estimate)} ${way} (weighted by people; ${signedPoints(effect.unweighted)} with every area counting once), or about ${count(Math.abs(people))} ${other} people of ${count(peopleOf)} than had the pilots changed as the comparators did.`,
    sayInterval(effect.interval),
    sayP(effect),
    ...(least === null ? [] : [least]),
    sayLeftOut(evaluation, nameOf),
    sayPlacebo(placebo),
    "A difference is not proof that the pilot made it: whatever else happened in these areas over that time is in it too.",
  ];
}
