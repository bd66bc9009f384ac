import { STATUS, type Column } from "../model/indicator";

/** A share in per cent with its 95% interval. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** A share of people or households in one group of areas: per cent in 2011 and 2021, and the change in percentage points. */
export interface ShareChange {
  readonly then: Estimate;
  readonly now: Estimate;
  readonly change: Estimate;
  /** Areas with both censuses' figures. */
  readonly areas: number;
  /** How many of them have an estimated figure of 2011, because boundaries in them changed since. */
  readonly estimated: number;
  /** What the shares are of in those areas (people or households), at the census of 2011 (brought to areas of 2021) and of 2021. */
  readonly base: { readonly then: number; readonly now: number };
}

const Z95 = 1.959963984540054;

interface Sums {
  readonly share: number;
  readonly base: number;
}

function pooled(column: Column, members: readonly number[], weight: (i: number) => number): Sums {
  let num = 0;
  let den = 0;
  for (const i of members) {
    num += weight(i) * (column.num[i] as number);
    den += weight(i) * (column.den[i] as number);
  }
  return { share: num / (den * column.scale), base: den };
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

/** What one area adds to the variance of a pooled share: its weighted residual over the group's base. */
const influence = (column: Column, pool: Sums, i: number, weight: number): number =>
  (weight * ((column.num[i] as number) / column.scale - pool.share * (column.den[i] as number))) / pool.base;

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
 * A share in 2011 and 2021, counts summed over areas and then divided, and its change in points.
 * The 95% intervals treat areas as the unit (linearised variance of a ratio of sums): they say how much areas differ
 * within the group, since a census has no sampling error. `weight` multiplies an area's counts (to match groups).
 * Areas without either figure are left out. With fewer than two areas the interval is NaN.
 */
export function shareChange(
  then: Column,
  now: Column,
  msoas: ArrayLike<number>,
  weight: (msoa: number) => number = () => 1,
): ShareChange {
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
    estimated: members.filter((i) => then.status[i] === STATUS.estimated).length,
    base: { then: a.base, now: b.base },
  };
}
