import type { Range } from "./anneal";

/** Units that hang together, few enough to be the bits of one number. Each may stand for several that stay together. */
export interface SmallGraph {
  readonly people: readonly number[];
  /** Of each unit its neighbours as bits. */
  readonly near: readonly number[];
  /** Of each unit those that it is to be apart from, as bits. */
  readonly apart: readonly number[];
}

/** The most units of a `SmallGraph`. */
export const FEW_UNITS = 30;

const lowest = (bits: number): number => 31 - Math.clz32(bits & -bits);

/** The units that hang together with the first of some units, within them. */
function firstPart({ near }: SmallGraph, bits: number): number {
  let part = bits & -bits;
  for (let open = part; open !== 0;) {
    const more = (near[lowest(open)] ?? 0) & bits & ~part;
    open = (open & (open - 1)) | more;
    part |= more;
  }
  return part;
}

/** People of some units. */
function peopleOf({ people }: SmallGraph, bits: number): number {
  let sum = 0;
  for (let left = bits; left !== 0; left &= left - 1) sum += people[lowest(left)] ?? 0;
  return sum;
}

/** Whether the people of each part of some units could make neighbourhoods within the range, `count` in all. */
function couldBe(graph: SmallGraph, bits: number, count: number, { least, most }: Range): boolean {
  let [fewest, highest] = [0, 0];
  for (let left = bits; left !== 0;) {
    const part = firstPart(graph, left);
    const people = peopleOf(graph, part);
    const [low, high] = [Math.ceil(people / most), least > 0 ? Math.floor(people / least) : FEW_UNITS];
    if (low > high) return false;
    fewest += low;
    highest += high;
    left &= ~part;
  }
  return fewest <= count && count <= highest;
}

/**
 * Every division of a graph into `count` neighbourhoods, each in one piece, within the range and without two that are to be apart,
 * as lists of bits; by trying all ways to finish, the neighbourhood of the first free unit before the others. Stops after
 * `steps` neighbourhoods that were begun, so that it may miss divisions of large graphs; returns whether it came to the end.
 */
export function divisions(
  graph: SmallGraph,
  count: number,
  range: Range,
  steps: number,
  take: (homes: readonly number[]) => void,
): boolean {
  const homes: number[] = [];
  let left = steps;
  const divide = (free: number): void => {
    if (free === 0) take(homes);
    else grow(free, free & -free, peopleOf(graph, free & -free), (graph.near[lowest(free)] ?? 0) & free, 0);
  };
  /** All neighbourhoods that hold some units and, beside them, only such as touch and are not passed over. */
  const grow = (free: number, home: number, people: number, edge: number, passed: number): void => {
    if (people > range.most || left-- <= 0) return;
    if (people >= range.least && couldBe(graph, free & ~home, count - homes.length - 1, range)) {
      homes.push(home);
      divide(free & ~home);
      homes.pop();
    }
    let over = passed;
    for (let open = edge & ~passed; open !== 0; open &= open - 1) {
      const bit = open & -open;
      const unit = lowest(open);
      if (((graph.apart[unit] ?? 0) & home) === 0) {
        const next = (edge | (graph.near[unit] ?? 0)) & free & ~home & ~bit;
        grow(free, home | bit, people + (graph.people[unit] ?? 0), next, over);
      }
      over |= bit;
    }
  };
  const all = 2 ** graph.people.length - 1;
  if (couldBe(graph, all, count, range)) divide(all);
  return left > 0;
}
