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
