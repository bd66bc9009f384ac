import type { SetOfChanges } from "./arrangements";

/** Weighted mean change of the pilots less that of all comparators, in the unit of the changes. NaN without either. */
export function differenceInChanges(sets: readonly SetOfChanges[]): number {
  const meanOf = (isIn: (at: number) => boolean): number => {
    let [weights, moved] = [0, 0];
    for (const { change, weight } of sets)
      change.forEach((one, at) => {
        if (!isIn(at)) return;
        weights += weight[at] as number;
        moved += (weight[at] as number) * one;
      });
    return moved / weights;
  };
  return meanOf((at) => at === 0) - meanOf((at) => at > 0);
}
