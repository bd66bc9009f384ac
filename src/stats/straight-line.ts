import { linearRegression, sampleCorrelation, sampleRankCorrelation } from "simple-statistics";

/** A straight line through points by ordinary least squares, unweighted, with what is left over. */
export interface StraightLine {
  readonly slope: number;
  readonly intercept: number;
  /** Pearson's correlation, and Spearman's of the ranks. */
  readonly pearson: number;
  readonly spearman: number;
  /** y less the line's value, in the order of the points; NaN where x or y is missing. */
  readonly residual: Float64Array;
  /** Points with both values. */
  readonly n: number;
}

/** Fits y = intercept + slope x to the pairs without NaN; null when fewer than three pairs, or x or y is constant. */
export function straightLine(x: Float64Array, y: Float64Array): StraightLine | null {
  const pairs: [number, number][] = [];
  for (let i = 0; i < x.length; i++) {
    const pair: [number, number] = [x[i] as number, y[i] as number];
    if (!Number.isNaN(pair[0]) && !Number.isNaN(pair[1])) pairs.push(pair);
  }
  const xs = pairs.map((pair) => pair[0]);
  const ys = pairs.map((pair) => pair[1]);
  if (pairs.length < 3 || new Set(xs).size < 2 || new Set(ys).size < 2) return null;
  const { m, b } = linearRegression(pairs);
  return {
    slope: m,
    intercept: b,
    pearson: sampleCorrelation(xs, ys),
    spearman: sampleRankCorrelation(xs, ys),
    residual: Float64Array.from(y, (value, i) => value - (b + m * (x[i] as number))),
    n: pairs.length,
  };
}
