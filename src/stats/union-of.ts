import type { Column, Indicator } from "../model/indicator";

/** The value of several areas together, with the sums that made it and how many of them have a value. */
export interface Union {
  readonly value: number;
  readonly num: number;
  readonly den: number;
  readonly areas: number;
}

/** Indicators that cannot be added up over areas: places in an order, classes, and local concentration (a cut of the worst tenth). */
export const canUnite = (indicator: Indicator): boolean =>
  indicator.method !== "rank" &&
  indicator.unit !== "category" &&
  indicator.id !== "imd25_local_concentration";

/**
 * The value of a union of areas: numerators and denominators are summed and divided again (METHODS: never average an
 * average); counts of people are summed. Areas without a value are left out; NaN when none has one, or when the
 * indicator cannot be added up.
 */
export function unionOf(indicator: Indicator, column: Column, positions: ArrayLike<number>): Union {
  let num = 0;
  let den = 0;
  let areas = 0;
  for (const i of Array.from(positions)) {
    if (Number.isNaN(column.value[i])) continue;
    num += column.num[i] as number;
    den += column.den[i] as number;
    areas++;
  }
  const sound = areas > 0 && canUnite(indicator);
  const value = indicator.unit === "people" ? num / column.scale : num / (den * column.scale);
  return { value: sound ? value : NaN, num, den, areas };
}
