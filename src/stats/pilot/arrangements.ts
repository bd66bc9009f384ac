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

/** The next choice of one in each set, in place: counts up like an odometer. */
function step(pick: Int32Array, sets: readonly SetOfChanges[]): void {
  for (let s = 0; s < pick.length; s++) {
    const next = (pick[s] as number) + 1;
    pick[s] = next % (sets[s]?.change.length ?? 1);
    if (pick[s] !== 0) return;
  }
}

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
  const random = seededRandom(seed);
  const pick = new Int32Array(sets.length);
  const [allWeight, allMoved] = sumOf(sets);
  const pilotWeight = sets.reduce((sum, { weight }) => sum + (weight[0] as number), 0);
  for (let a = 0; a < n; a++) {
    let [named, moved, same] = [0, 0, 0];
    for (let s = 0; s < sets.length; s++) {
      const { change, weight } = sets[s] as SetOfChanges;
      const at = pick[s] as number;
      const w = weight[at] as number;
      named += w;
      moved += w * (change[at] as number);
      if (at === 0) same += w;
    }
    statistic[a] = moved / named - (allMoved - moved) / (allWeight - named);
    overlap[a] = same / named - (pilotWeight - same) / (allWeight - named);
    if (enumerated) step(pick, sets);
    else pick.forEach((_, s) => (pick[s] = randomBelow(random, (sets[s] as SetOfChanges).change.length)));
  }
  return { statistic, overlap, enumerated };
}

/** Sum of the weights, and of weight times change, over all areas of all sets. */
function sumOf(sets: readonly SetOfChanges[]): [number, number] {
  let [weights, moved] = [0, 0];
  for (const { change, weight } of sets)
    change.forEach((one, i) => {
      weights += weight[i] as number;
      moved += (weight[i] as number) * one;
    });
  return [weights, moved];
}
