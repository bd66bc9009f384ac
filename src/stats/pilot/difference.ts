import type { SetOfChanges } from "./arrangements";

/** Weighted mean change of the areas at some places of their sets, in the unit of the changes; NaN without any. */
function meanChange(sets: readonly SetOfChanges[], isIn: (at: number) => boolean): number {
  let [weights, moved] = [0, 0];
  for (const { change, weight } of sets)
    change.forEach((one, at) => {
      if (!isIn(at)) return;
      weights += weight[at] as number;
      moved += (weight[at] as number) * one;
    });
  return moved / weights;
}

/** Weighted mean change of the pilots, and of all comparators. */
export const meanChanges = (sets: readonly SetOfChanges[]): [number, number] => [
  meanChange(sets, (at) => at === 0),
  meanChange(sets, (at) => at > 0),
];

/** Weighted mean change of the pilots less that of all comparators. NaN without either. */
export function differenceInChanges(sets: readonly SetOfChanges[]): number {
  const [pilots, comparators] = meanChanges(sets);
  return pilots - comparators;
}
