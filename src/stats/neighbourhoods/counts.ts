import type { Range } from "./anneal";
import { piecesOf } from "./pieces";
import { movedWith, type Units } from "./units";

interface Asked {
  readonly range: Range;
  readonly count?: number;
  readonly asNear?: boolean;
}

const number = (value: number): string => value.toLocaleString("en-GB");

/** People of each piece of the neighbour graph. */
function peopleOf(units: Units, piece: Int32Array): number[] {
  const people: number[] = [];
  piece.forEach((at, unit) => (people[at] = (people[at] ?? 0) + (units.people[unit] ?? 0)));
  return people;
}

/** People that lie outside the range whatever is drawn, where each piece gets so many neighbourhoods. */
export const alwaysOutside = (
  units: Units,
  piece: Int32Array,
  counts: readonly number[],
  { least, most }: Range,
): number =>
  peopleOf(units, piece).reduce((sum, people, at) => {
    const count = counts[at] ?? 0;
    return sum + Math.max(0, count * least - people, people - count * most);
  }, 0);

/** Units of the largest group in each piece of the graph that are to be in as many neighbourhoods; 0 where none is marked. */
const apartIn = ({ apartGroups = [] }: Units, piece: Int32Array, pieces: number): number[] =>
  Array.from({ length: pieces }, (_, at) =>
    apartGroups.reduce((most, group) => Math.max(most, group.filter((unit) => piece[unit] === at).length), 0),
  );

/** How many neighbourhoods people can make within a range: fewest and most. */
export const bounds = (people: number, { least, most }: Range): [number, number] => [
  Math.max(1, Math.ceil(people / most)),
  Math.floor(people / least),
];

/** Why no plan can be made, in words; null where none of the reasons that can be seen beforehand stands. */
export function cannotBe(units: Units, { range, count, asNear = false }: Asked): string | null {
  const { least, most } = range;
  if (units.people.length === 0) return "There are no areas to build from.";
  if (!(least >= 0) || !(most >= least) || most <= 0)
    return `A neighbourhood cannot hold at least ${number(least)} and at most ${number(most)} people: give a lower least or a higher most.`;
  if (asNear) return null;
  const largest = units.people.reduce((max, p) => Math.max(max, p), 0);
  if (largest > most)
    return `One area alone has ${number(largest)} people, more than ${number(most)}: give a higher most.`;
  const pieces = peopleOf(units, piecesOf(units)).map((people) => ({ people, range: bounds(people, range) }));
  const small = pieces.find(({ range: [fewest, highest] }) => highest < fewest);
  if (small) {
    const what = pieces.length === 1 ? "These areas have" : "A part that touches no other area has";
    return `${what} ${number(small.people)} people, which cannot be divided into neighbourhoods of ${number(least)} to ${number(most)}.`;
  }
  const [fewest, highest] = [0, 1].map((at) => pieces.reduce((sum, one) => sum + (one.range[at] ?? 0), 0));
  if (count !== undefined && (count < (fewest ?? 0) || count > (highest ?? 0) || !Number.isInteger(count)))
    return `${number(count)} neighbourhoods of ${number(least)} to ${number(most)} people cannot be made here: ${number(fewest ?? 0)} to ${number(Math.min(highest ?? 0, units.people.length))} can.`;
  return null;
}

/**
 * How many neighbourhoods each piece of the graph gets. With a count, one more goes to the piece whose neighbourhoods would be the
 * largest, until the count is reached; without, each gets the number that brings them nearest to the middle of the range, at least
 * one for each area that is marked apart from the others where the people suffice for it, and at most its units.
 */
export function countsOf(units: Units, piece: Int32Array, { range, count, asNear = false }: Asked): number[] {
  const people = peopleOf(units, piece);
  const sizes = people.map(() => 0);
  piece.forEach((at, unit) => {
    // Units that stay together are one.
    if (movedWith(units, unit)[0] === unit) sizes[at] = (sizes[at] as number) + 1;
  });
  const clamp = (value: number, [low, high]: [number, number], size: number): number =>
    Math.max(1, Math.min(high, size, Math.max(low, value)));
  if (count === undefined || asNear) {
    const apart = apartIn(units, piece, people.length);
    return people.map((p, at) => {
      const wanted = Math.max(Math.round(p / ((range.least + range.most) / 2)), apart[at] as number);
      return clamp(wanted, bounds(p, range), sizes[at] as number);
    });
  }
  const counts = people.map((p) => bounds(p, range)[0]);
  while (counts.reduce((sum, one) => sum + one, 0) < count) {
    const room = (at: number): number =>
      (counts[at] as number) < bounds(people[at] as number, range)[1]
        ? (people[at] as number) / (counts[at] as number)
        : 0;
    const next = [...counts.keys()].reduce((best, at) => (room(at) > room(best) ? at : best), 0);
    counts[next] = (counts[next] as number) + 1;
  }
  return counts;
}
