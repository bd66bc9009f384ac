import { quantileSorted } from "d3-array";

/** Percentiles of a set of areas' values. */
export interface Spread {
  readonly p5: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p95: number;
  /** Areas with a value. */
  readonly areas: number;
}

/**
 * Spread of the values at the given positions (all when null), NaN left out; null when none has a value.
 * Percentiles interpolate between values (R's type 7).
 */
export function spreadOf(values: Float64Array, positions: ArrayLike<number> | null): Spread | null {
  const all = positions === null ? values : Float64Array.from(positions, (i) => values[i] as number);
  const sorted = Array.from(all.filter((value) => !Number.isNaN(value)).sort());
  if (sorted.length === 0) return null;
  const at = (p: number): number => quantileSorted(sorted, p) as number;
  return { p5: at(0.05), p25: at(0.25), p50: at(0.5), p75: at(0.75), p95: at(0.95), areas: sorted.length };
}

/** Maps values to 6 .. width - 6 over both spreads' 5th to 95th percentiles with a fifth more at each side; beyond sits at the ends. */
export function rangeScale(
  england: Spread,
  footprint: Spread | null,
  width: number,
): (value: number) => number {
  const low = Math.min(england.p5, footprint?.p5 ?? Infinity);
  const high = Math.max(england.p95, footprint?.p95 ?? -Infinity);
  const pad = (high - low || 1) * 0.2;
  const from = low - pad;
  const span = high - low + 2 * pad;
  return (value) => 6 + Math.min(1, Math.max(0, (value - from) / span)) * (width - 12);
}
