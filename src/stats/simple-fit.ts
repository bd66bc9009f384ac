import { linearRegression } from "simple-statistics";

export interface SimpleFit {
  readonly slope: number;
  readonly intercept: number;
  /** Share of the variation of y that goes with x, 0 to 1. */
  readonly r2: number;
  /** y minus the line, for the rows that have both values; NaN elsewhere. */
  readonly residual: Float64Array;
  readonly n: number;
}

/**
 * Least-squares line y = intercept + slope x over the rows that have both values; every area counts once. Null below
 * three rows, or where x is the same for all. Where y is the same for all there is nothing to explain: r2 is NaN.
 */
export function simpleFit(x: Float64Array, y: Float64Array, rows: Int32Array): SimpleFit | null {
  const used = [...rows].filter((i) => !Number.isNaN(x[i]) && !Number.isNaN(y[i]));
  if (used.length < 3 || used.every((i) => x[i] === x[used[0] as number])) return null;
  const { m, b } = linearRegression(used.map((i) => [x[i] as number, y[i] as number]));
  const residual = new Float64Array(x.length).fill(NaN);
  const mean = used.reduce((sum, i) => sum + (y[i] as number), 0) / used.length;
  let left = 0;
  let total = 0;
  for (const i of used) {
    residual[i] = (y[i] as number) - (b + m * (x[i] as number));
    left += residual[i] ** 2;
    total += ((y[i] as number) - mean) ** 2;
  }
  return { slope: m, intercept: b, r2: total > 0 ? 1 - left / total : NaN, residual, n: used.length };
}
