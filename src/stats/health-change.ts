import type { Column } from "../model/indicator";

/** The five answers of the census question on general health, best first, with the ids of both censuses' columns. */
export const HEALTH_CATEGORIES = ["very_good", "good", "fair", "bad", "very_bad"] as const;
export type HealthCategory = (typeof HEALTH_CATEGORIES)[number];

/** Ids of the columns of a category: counts of 2021, shares of 2011 brought to 2021 areas. */
export const healthColumnIds = (
  category: HealthCategory,
): { readonly now: string; readonly then: string } => ({
  now: `census21_health_${category}_pct`,
  then: `census11_health_${category}_pct`,
});

/** A share of people in per cent with its 95% interval. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** One category of health in one group of areas: per cent in 2011 and 2021, and the change in percentage points. */
export interface HealthChange {
  readonly then: Estimate;
  readonly now: Estimate;
  readonly change: Estimate;
  /** Areas with both censuses' figures. */
  readonly areas: number;
  /** Residents of those areas at the census of 2021, and of 2011 (through the crosswalk). */
  readonly people: { readonly then: number; readonly now: number };
}

const Z95 = 1.959963984540054;

interface Sums {
  readonly share: number;
  readonly people: number;
}

function pooled(column: Column, members: readonly number[], weight: (i: number) => number): Sums {
  let num = 0;
  let den = 0;
  for (const i of members) {
    num += weight(i) * (column.num[i] as number);
    den += weight(i) * (column.den[i] as number);
  }
  return { share: num / (den * column.scale), people: den };
}

/** Share over areas together, counts summed and then divided, in the column's unit; areas without a value are left out. */
export const pooledShare = (
  column: Column,
  msoas: ArrayLike<number>,
  weight: (msoa: number) => number = () => 1,
): number =>
  pooled(
    column,
    Array.from(msoas).filter((i) => !Number.isNaN(column.value[i])),
    weight,
  ).share;

/** What one area adds to the variance of a pooled share: its weighted residual over the group's people. */
const influence = (column: Column, pool: Sums, i: number, weight: number): number =>
  (weight * ((column.num[i] as number) / column.scale - pool.share * (column.den[i] as number))) /
  pool.people;

function estimate(value: number, residuals: readonly number[]): Estimate {
  const k = residuals.length;
  const half = k < 2 ? NaN : Z95 * Math.sqrt((k / (k - 1)) * residuals.reduce((sum, u) => sum + u * u, 0));
  return { value, low: value - half, high: value + half };
}

/** One estimate less another, for groups that have no area in common: the variances add up. */
export function differenceOf(one: Estimate, other: Estimate): Estimate {
  const value = one.value - other.value;
  const half = Math.hypot(one.high - one.value, other.high - other.value);
  return { value, low: value - half, high: value + half };
}

/**
 * Share of people in one category of health in 2011 and 2021, pooled over areas by people, and its change in points.
 * The 95% intervals treat areas as the unit (linearised variance of a ratio of sums): they say how much areas differ
 * within the group, since a census has no sampling error. `weight` multiplies an area's people (to match groups).
 * Areas without either figure are left out. With fewer than two areas the interval is NaN.
 */
export function healthChange(
  then: Column,
  now: Column,
  msoas: ArrayLike<number>,
  weight: (msoa: number) => number = () => 1,
): HealthChange {
  const members = Array.from(msoas).filter(
    (i) => !Number.isNaN(then.value[i]) && !Number.isNaN(now.value[i]),
  );
  const a = pooled(then, members, weight);
  const b = pooled(now, members, weight);
  const before = members.map((i) => influence(then, a, i, weight(i)));
  const after = members.map((i) => influence(now, b, i, weight(i)));
  return {
    then: estimate(a.share, before),
    now: estimate(b.share, after),
    change: estimate(
      b.share - a.share,
      after.map((u, i) => u - (before[i] as number)),
    ),
    areas: members.length,
    people: { then: a.people, now: b.people },
  };
}
