/** Bars of a histogram: areas in equal steps of value, each with the class of its middle. */
export interface Bins {
  readonly low: number;
  readonly high: number;
  readonly counts: readonly number[];
}

/** Counts the values of the given areas in `steps` equal steps between their least and greatest; NaN is left out. */
export function binsOf(values: Float64Array, scope: Int32Array, steps: number): Bins {
  const shown = [...scope].map((msoa) => values[msoa] ?? NaN).filter((value) => !Number.isNaN(value));
  const low = shown.reduce((least, value) => Math.min(least, value), Infinity);
  const high = shown.reduce((most, value) => Math.max(most, value), -Infinity);
  const counts = new Array<number>(steps).fill(0);
  for (const value of shown) {
    const at = high === low ? 0 : Math.min(steps - 1, Math.floor(((value - low) / (high - low)) * steps));
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return { low, high, counts };
}
