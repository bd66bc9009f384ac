import { PILOT_TEST } from "../../config/pilot";
import { randomBelow, seededRandom } from "../random";

/** A pilot area and its comparators, the pilot first: the change of each (any unit) and its weight (people, or 1). */
export interface SetOfChanges {
  readonly change: readonly number[];
  readonly weight: readonly number[];
}

/** What every way of naming one "pilot" in each set would have shown; the first is the true one. */
export interface Arrangements {
  /** Weighted mean change of the named less that of the others, in the unit of the changes. */
  readonly statistic: Float64Array;
  /** By how much the statistic rises when the changes of the true pilots all rise by 1: 1 for the true arrangement. */
  readonly overlap: Float64Array;
  /** True where all ways were gone through; else they were drawn. */
  readonly enumerated: boolean;
}

/** Ways to name one area in each set: the product of their sizes. */
export const waysOf = (sets: readonly { readonly change: readonly unknown[] }[]): number =>
  sets.reduce((ways, { change }) => ways * change.length, 1);

/** The sets in one row of numbers each: weights, weight times change, where a set begins, and how many areas it has. */
function flatten(sets: readonly SetOfChanges[]) {
  const weight = Float64Array.from(sets.flatMap((set) => set.weight));
  const moved = Float64Array.from(
    sets.flatMap((set) => set.change.map((one, i) => one * (set.weight[i] as number))),
  );
  const size = Int32Array.from(sets, ({ change }) => change.length);
  const begin = new Int32Array(size.length);
  for (let s = 1; s < size.length; s++) begin[s] = (begin[s - 1] as number) + (size[s - 1] as number);
  return { weight, moved, size, begin };
}

/** The next choice of one in each set, in place: counts up like an odometer. */
function step(pick: Int32Array, size: Int32Array): void {
  for (let s = 0; s < pick.length; s++) {
    pick[s] = ((pick[s] as number) + 1) % (size[s] as number);
    if (pick[s] !== 0) return;
  }
}

/** Random choices of one in each set, one after another, after the first of each. */
function drawn(size: Int32Array, seed: number, rounds: number): Int32Array {
  const random = seededRandom(seed);
  const picks = new Int32Array((rounds + 1) * size.length);
  for (let at = size.length; at < picks.length; at++)
    picks[at] = randomBelow(random, size[at % size.length] as number);
  return picks;
}

/** The last choices drawn: many comparisons in turn ask for the same. */
let last: { readonly key: string; readonly picks: Int32Array } = { key: "", picks: new Int32Array() };
function drawnOnce(size: Int32Array, seed: number, rounds: number): Int32Array {
  const key = `${seed} ${rounds} ${size.join(" ")}`;
  if (last.key !== key) last = { key, picks: drawn(size, seed, rounds) };
  return last.picks;
}

const sum = (values: Float64Array): number => values.reduce((total, one) => total + one, 0);

/**
 * Goes through all ways to name one pilot in each matched set where they are fewer than `rounds` (9,999), else draws that many
 * after the true one, independently and by `seed`. Every weight is above 0, and a set has at least one comparator.
 */
export function arrangementsOf(
  sets: readonly SetOfChanges[],
  seed: number,
  rounds: number = PILOT_TEST.rounds,
): Arrangements {
  const ways = waysOf(sets);
  const enumerated = ways < rounds;
  const n = enumerated ? ways : rounds + 1;
  const statistic = new Float64Array(n);
  const overlap = new Float64Array(n);
  let pick: Int32Array = new Int32Array(sets.length);
  const { weight, moved, size, begin } = flatten(sets);
  const [allWeight, allMoved] = [sum(weight), sum(moved)];
  const picks = enumerated ? null : drawnOnce(size, seed, rounds);
  const pilotWeight = begin.reduce((total, at) => total + (weight[at] as number), 0);
  for (let a = 0; a < n; a++) {
    if (picks) pick = picks.subarray(a * pick.length, (a + 1) * pick.length);
    let [named, shift, same] = [0, 0, 0];
    for (let s = 0; s < pick.length; s++) {
      const at = (begin[s] as number) + (pick[s] as number);
      named += weight[at] as number;
      shift += moved[at] as number;
      if (pick[s] === 0) same += weight[at] as number;
    }
    statistic[a] = shift / named - (allMoved - shift) / (allWeight - named);
    overlap[a] = same / named - (pilotWeight - same) / (allWeight - named);
    if (!picks) step(pick, size);
  }
  return { statistic, overlap, enumerated };
}
