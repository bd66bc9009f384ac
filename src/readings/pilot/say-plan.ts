import { PILOT_OUTCOME, PILOT_TEST, REALISTIC_PART } from "../../config/pilot";
import type { Areas } from "../../model/area";
import type { Balance, NamedBalance } from "../../stats/pilot/balance";
import type { CanBeSeen, WhatHelps } from "../../stats/pilot/can-be-seen";
import type { Compared } from "../../stats/pilot/compared";
import { leastP } from "../../stats/pilot/permutation-test";
import { count } from "../../words/format";
import { areaName } from "../profile/area-name";
import { areasOf, points } from "./say-points";
import { sayList } from "../../words/say-list";

/** Whether the comparators are like the pilots, in one sentence that names every measure in which they are not. */
export function sayBalance(balance: readonly NamedBalance[]): string {
  const of = (word: Balance["word"]) => balance.filter((one) => one.word === word);
  const apart = of("not comparable");
  if (apart.length === 0)
    return `Pilots and comparators are comparable in all ${balance.length} measures: ${of("good").length} good, ${of("fair").length} fair.`;
  const named = apart.map(
    ({ name, after }) => `${name} (${Number.isNaN(after) ? "they do not vary" : after.toFixed(2)})`,
  );
  return `Pilots and comparators are not comparable in ${sayList(named)}, in standard deviations; read any effect with that in mind, or choose other areas.`;
}

/** Areas with a known programme, in words: how many could have been compared with and were left out; null: none was left out. */
export const sayProgrammes = (leftOut: number | null): string =>
  leftOut === null
    ? "Areas that hold a Big Local position or were selected for Pride in Place were not left out: comparators may have a programme of their own."
    : leftOut === 0
      ? "No area that could be compared with holds a Big Local position or was selected for Pride in Place, so none is left out. The 58 towns of Pride in Place are not known by area."
      : `Left out of the comparators: ${areasOf(leftOut, "area")} that would otherwise have been considered, because ${leftOut === 1 ? "it holds" : "they hold"} a Big Local position or ${leftOut === 1 ? "was" : "were"} selected for Pride in Place. The 58 towns of Pride in Place are not known by area, so none is left out for them.`;

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

/** What the chart of the change that could be seen goes through, as far as it is told what helps. */
interface Choices {
  readonly areas: readonly { readonly n: number; readonly change: number }[];
  readonly comparators: Choices["areas"];
  readonly years: Choices["areas"];
}

/** What would help more, areas, comparators or years, by the rows of the chart; twice the planned is among them. */
export function sayWhatWouldHelp(
  { areas, comparators, years }: Choices,
  planned: { readonly areas: number; readonly comparators: number },
): string[] {
  const changeAt = (row: Choices["areas"], n: number): number =>
    row.find((one) => one.n === n)?.change ?? Infinity;
  const helps = {
    twicePilots: changeAt(areas, 2 * planned.areas),
    twiceComparators: changeAt(comparators, 2 * planned.comparators),
  };
  const more =
    helps.twicePilots === helps.twiceComparators
      ? ""
      : ` ${helps.twicePilots < helps.twiceComparators ? "More pilot areas" : "More comparators"} would help more.`;
  const [short, long] = [years[0], years.at(-1)];
  const known = short && long && Number.isFinite(short.change) && Number.isFinite(long.change);
  return [
    `${sayWhatHelps(helps)}${more}`,
    ...(known && short !== long
      ? [
          `A longer pilot has to show a larger change in all, since areas drift apart by themselves, but a smaller one each year: over ${areasOf(short.n, "year")} at least ${points(short.change)}, over ${areasOf(long.n, "year")} at least ${points(long.change)}, which is ${points(long.change / long.n)} a year.`,
        ]
      : []),
  ];
}

/** An outcome as sentences name it: what is counted, and over which years the spread of its change is known. */
export interface OutcomeWords {
  readonly counted: string;
  readonly years: string;
}
const BAD_HEALTH: OutcomeWords = { counted: PILOT_OUTCOME.name, years: PILOT_OUTCOME.years };

/** Whether a pilot could show a change that can be expected of one: at most one in five of those counted now. */
export const isRealistic = ({ share, change }: Pick<CanBeSeen, "share" | "change">): boolean =>
  change <= REALISTIC_PART * share;

/** What can be seen, in sentences; the first begins with the verdict. */
export function sayCanBeSeen(
  { share, people, tau, change, leastP: least }: CanBeSeen,
  pilots: number,
  { counted, years }: OutcomeWords = BAD_HEALTH,
): string[] {
  const among = `${count(share * people)} ${counted} of ${count(people)}`;
  const spread = `Areas like these differ in their change by ${points(tau)} (standard deviation, beyond counting) over ${years}; over fewer years less moves, by the pilot too.`;
  const learning =
    "The pilot can still be learned from in ways that need no figure: what was tried, what people who live there saw, what surprised them.";
  if (!Number.isFinite(change)) {
    const why = sayLeastP(least, pilots) ?? "No change, however large, would be found four times in five.";
    return [`No: ${areasOf(pilots, "pilot area")} cannot show it. ${why}`, learning, spread];
  }
  const size = `${points(change)}, about ${count(change * people)} people, where there are now ${among}`;
  if (change > share)
    return [
      `No: no fall can be seen with ${areasOf(pilots, "pilot area")}. It would have to be ${size}.`,
      learning,
      spread,
    ];
  if (!isRealistic({ share, change }))
    return [
      `Probably not: ${areasOf(pilots, "pilot area")} ${pilots === 1 ? "is" : "are"} probably too few. A change would have to be at least ${size}. That is more than one in five of them, more than can be expected of a pilot.`,
      learning,
      spread,
    ];
  return [
    `Yes, if the change is large enough: one of at least ${size}, is found four times in five. A smaller one would often go unseen.`,
    spread,
  ];
}

/** Whether figures can show nothing of a pilot: what each outcome could show is known (null: it is not), and none is realistic. */
export const showsNothing = (all: readonly (Pick<CanBeSeen, "share" | "change"> | null)[]): boolean =>
  all.every((one) => one !== null && !isRealistic(one));

/** Why no comparators were found, and what to do. */
export function sayNotCompared(
  one: Extract<Compared, { found: false }>,
  areas: Areas,
  perArea: number,
): string {
  const name = areaName(areas, one.pilot);
  if (one.why === "lacks a measure")
    return `${name} lacks one of the measures, so nobody can say who is like it. Take the area out, or untick the measure.`;
  const kind = areas.rucs[areas.ruc[one.pilot] as number]?.name ?? "";
  return `Only ${count(one.left)} areas of the class “${kind}” are left for ${name}, and ${count(perArea)} were asked for. Ask for fewer comparators, or for a smaller distance.`;
}
