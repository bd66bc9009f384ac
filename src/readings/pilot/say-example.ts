import { PILOT_TEST } from "../../config/pilot";
import type { Example } from "../../stats/pilot/big-local-example";
import type { ExampleRow } from "../../stats/pilot/example-rows";
import { sayBalance } from "./say-plan";
import { areasOf, points, showP, signedPoints } from "./say-points";
import { sayList } from "../../words/say-list";

const sayP = (p: number): string => `p = ${showP(p)}`;
const isClear = ({ effect }: ExampleRow): boolean => effect.p <= PILOT_TEST.level;
/** The comparisons of all points after the start with all before it, one for each outcome. */
export const wholes = ({ rows }: Example): ExampleRow[] => rows.filter(({ role }) => role === "effect");

const sayWho = ({ pilots, comparators, perArea, ringKm }: Example): string =>
  `${areasOf(pilots, "MSOA")} that hold a Big Local position are set against ${areasOf(comparators, "other")}, ${perArea} for each, of the same rural-urban class and with centres more than ${ringKm} km from any of theirs.`;

function sayRow({ outcome, from, to, effect }: ExampleRow): string {
  const [held, others] = effect.changes;
  const [least, most] = effect.interval;
  return `${outcome}, ${from} to ${to}: ${signedPoints(held)} where there is a position, ${signedPoints(others)} in comparators; the difference is ${signedPoints(effect.estimate)} (95% interval ${signedPoints(least)} to ${signedPoints(most)}, ${sayP(effect.p)}).`;
}

/** Whether the courses had differed before the start, by the points that lie there. */
function sayBefore({ rows }: Example): string {
  const before = rows.filter(({ role }) => role === "before the start");
  const apart = before.filter(isClear);
  if (apart.length === 0)
    return `Before the start the trends cannot be told apart: none of ${before.length} comparisons with 2010 has p at or under ${PILOT_TEST.level}.`;
  return `Before the start the trends already differed (${sayList(apart.map(({ short, to }) => `${short}, ${to}`))}): the comparison of these is not to be trusted.`;
}

/** What the wholes say together, whichever way they come out. */
function sayWhole(example: Example): string {
  const all = wholes(example);
  const clear = all.filter(isClear);
  const room = all.map(({ short, better, effect }) => {
    const most = better === "higher" ? effect.interval[1] : -effect.interval[0];
    return `${points(Math.max(0, most))} in ${short}`;
  });
  const bounds = `The intervals leave room for a gain of up to ${sayList(room)}; the figures speak against a larger one in whole MSOAs.`;
  if (clear.length === 0)
    return `None of the ${all.length} differences between them can be told from chance: calling other areas of the same sets the pilots shows differences as large. That is not proof of no effect. ${bounds}`;
  const told = clear.map(
    ({ short, better, effect }) =>
      `${short} (${effect.estimate > 0 === (better === "higher") ? "better" : "worse"} by ${points(effect.estimate)})`,
  );
  return `${clear.length} of ${all.length} differences between them would seldom come by chance: ${sayList(told)}. That does not show that Big Local made it. Chance is judged by calling other areas of the same sets the pilots. ${bounds}`;
}

/** The same under another choice of comparators, with whether they are comparable at all. */
function sayOther(example: Example): string {
  const { perArea, ringKm, balance } = example;
  const told = wholes(example).map(
    ({ short, effect }) => `${short} ${signedPoints(effect.estimate)} (${sayP(effect.p)})`,
  );
  const apart = balance.some(({ word }) => word === "not comparable")
    ? ` ${sayBalance(balance)}`
    : " They are comparable in all measures.";
  return `With ${areasOf(perArea, "comparator")} for each, more than ${ringKm} km away: ${told.join("; ")}.${apart}`;
}

/** How health changed in England, with a position, and in comparators; `england` is a proportion. */
function sayFigure3(main: Example, england: number): string[] {
  const good = wholes(main).find(({ short }) => short === "very good health");
  if (!good) return [];
  const [held, others] = good.effect.changes;
  return [
    `Figure 3 of the report sets Big Local beside England. Weighted by residents of 2011, the share in very good health changed by ${signedPoints(england)} in England, ${signedPoints(held)} in MSOAs with a position and ${signedPoints(others)} in their comparators.`,
  ];
}

/** What the worked example says and who is compared, as it comes out. */
export const sayExampleShort = (main: Example): string[] => [
  sayWho(main),
  sayWhole(main),
  sayBalance(main.balance),
  sayBefore(main),
];

/** The worked example in sentences; the first is the one told, the others stand beside it. */
export function sayExample([main, ...others]: readonly Example[], england: number): string[] {
  if (!main) return [];
  return [
    ...sayExampleShort(main),
    ...wholes(main).map(sayRow),
    ...sayFigure3(main, england),
    ...others.map(sayOther),
  ];
}
