export interface Histogram {
  /** One more than there are bars; a bar holds its lower edge, the last one both. */
  readonly edges: readonly number[];
  readonly counts: readonly number[];
  /** The least and greatest value (or the range asked for); Infinity and -Infinity where no row has a value. */
  readonly low: number;
  readonly high: number;
}

/** Equal bars from the least to the greatest value of some rows (or within `range`). Missing values are left out. */
export function histogram(
  values: Float64Array,
  rows: Int32Array,
  bars: number,
  range?: readonly [number, number],
): Histogram {
  let [low, high] = range ?? [Infinity, -Infinity];
  if (!range) {
    for (const i of rows) {
      const value = values[i] as number;
      if (value < low) low = value;
      if (value > high) high = value;
    }
  }
  if (low > high) return { edges: [], counts: [], low, high };
  const width = (high - low) / bars || 1;
  const counts = new Array<number>(bars).fill(0);
  for (const i of rows) {
    const value = values[i] as number;
    if (!(value >= low && value <= high)) continue;
    const bar = Math.min(bars - 1, Math.floor((value - low) / width));
    counts[bar] = (counts[bar] as number) + 1;
  }
  return { edges: Array.from({ length: bars + 1 }, (_, i) => low + i * width), counts, low, high };
}
