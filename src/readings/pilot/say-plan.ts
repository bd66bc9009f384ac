import { PILOT_OUTCOME, PILOT_TEST } from "../../config/pilot";
import type { Balance, NamedBalance } from "../../stats/pilot/balance";
import type { CanBeSeen, WhatHelps } from "../../stats/pilot/can-be-seen";
import { leastP } from "../../stats/pilot/permutation-test";
import { count } from "../../words/format";
import { areasOf, points } from "./say-points";

const list = new Intl.ListFormat("en-GB");

/** Whether the comparators are like the pilots, in one sentence that names every measure in which they are not. */
export function sayBalance(balance: readonly NamedBalance[]): string {
  const of = (word: Balance["word"]) => balance.filter((one) => one.word === word);
  const apart = of("not comparable");
  if (apart.length === 0)
    return `Pilots and comparators are comparable in all ${balance.length} measures: ${of("good").length} good, ${of("fair").length} fair.`;
  const named = apart.map(
    ({ name, after }) => `${name} (${Number.isNaN(after) ? "they do not vary" : after.toFixed(2)})`,
  );
  return `Pilots and comparators are not comparable in ${list.format(named)}, in standard deviations; read any effect with that in mind, or choose other areas.`;
}

/** Comparators that each of so many pilot areas needs, at least, for the test to be able to reach its level. */
function leastComparators(pilots: number): number {
  let each = 1;
  while (leastP(Array<number>(pilots).fill(each + 1)) > PILOT_TEST.level) each++;
  return each;
}

/** Why the least p matters, where it does; null where the test can reach its level. */
export function sayLeastP(least: number, pilots: number): string | null {
  if (least <= PILOT_TEST.level) return null;
  const ways = Math.round(1 / least);
  return `With ${areasOf(pilots, "pilot area")} and so few comparators p cannot be below 1/${ways} (${least.toFixed(3)}), so no change, however large, can be told from chance at ${PILOT_TEST.level * 100}%. It needs more pilot areas, or at least ${areasOf(leastComparators(pilots), "comparator")} for each.`;
}

/** What would help more, in one sentence. */
export function sayWhatHelps({ twicePilots, twiceComparators }: WhatHelps): string {
  const say = (change: number): string =>
    Number.isFinite(change) ? `it would be ${points(change)}` : "still no change could be found";
  return `With twice as many pilot areas like these ${say(twicePilots)}; with twice as many comparators for each ${say(twiceComparators)}.`;
}

/** What can be seen, in sentences; what cannot comes first. */
export function sayCanBeSeen(
  { share, people, tau, change, leastP: least }: CanBeSeen,
  pilots: number,
): string[] {
  const among = `${count(share * people)} ${PILOT_OUTCOME.name} of ${count(people)}`;
  const spread = `Areas like these differ in their change by ${points(tau)} (standard deviation, beyond counting) over ${PILOT_OUTCOME.years}; over fewer years less moves, by the pilot too.`;
  const learning =
    "The pilot can still be learned from in ways that need no figure: what was tried, what people who live there saw, what surprised them.";
  if (!Number.isFinite(change)) {
    const why = sayLeastP(least, pilots) ?? "No change, however large, would be found four times in five.";
    return [why, learning, spread];
  }
  const size = `${points(change)}, about ${count(change * people)} people, where there are now ${among}`;
  return change > share
    ? [`No fall can be seen: it would have to be ${size}.`, learning, spread]
    : [
        `A change is found four times in five if it is at least ${size}. A smaller one would often go unseen.`,
        spread,
      ];
}
