import type { Areas } from "../../model/area";
import type { Column } from "../../model/indicator";

/** Mean of the national deciles of some MSOAs, weighted by their people (mid-2022); NaN when none has one. */
export function meanDecile(column: Column, areas: Areas, positions: ArrayLike<number>): number {
  let people = 0;
  let sum = 0;
  for (const i of Array.from(positions)) {
    const decile = column.value[i] as number;
    if (Number.isNaN(decile)) continue;
    people += areas.population[i] as number;
    sum += decile * (areas.population[i] as number);
  }
  return sum / people;
}

/** For which of the domains one area is in the most deprived fifth; of several, for which its people's decile averages 2 or less. */
export function sayWorst(names: readonly string[], deciles: readonly number[], several: boolean): string {
  const worst = names.filter((_, r) => (deciles[r] ?? NaN) <= 2).join(", ");
  if (several) return `Kinds of deprivation in which the average decile is 2 or less: ${worst || "none"}.`;
  return worst
    ? `In the most deprived fifth of England for ${worst}.`
    : "Not in the most deprived fifth of England for any of them.";
}
