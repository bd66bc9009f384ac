import { sampleCorrelation } from "simple-statistics";

export interface Correlation {
  readonly pearson: number;
  readonly spearman: number;
  /** Rows with both values. */
  readonly n: number;
}

/** Ranks from 1; equal values share their mean rank (simple-statistics' rank correlation does not: it breaks ties by place). */
function meanRanks(values: readonly number[]): number[] {
  const order = [...values.keys()].sort((a, b) => (values[a] as number) - (values[b] as number));
  const ranks = new Array<number>(values.length);
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to < order.length && values[order[to] as number] === values[order[from] as number]) to++;
    for (let at = from; at < to; at++) ranks[order[at] as number] = (from + 1 + to) / 2;
    from = to;
  }
  return ranks;
}

/** Pearson's and Spearman's correlation over the rows that have both values; NaN below three rows. */
export function correlation(x: Float64Array, y: Float64Array, rows: Int32Array): Correlation {
  const used = [...rows].filter((i) => !Number.isNaN(x[i]) && !Number.isNaN(y[i]));
  const [xs, ys] = [used.map((i) => x[i] as number), used.map((i) => y[i] as number)];
  if (used.length < 3) return { pearson: NaN, spearman: NaN, n: used.length };
  return {
    pearson: sampleCorrelation(xs, ys),
    spearman: sampleCorrelation(meanRanks(xs), meanRanks(ys)),
    n: used.length,
  };
}
