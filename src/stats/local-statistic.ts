import type { Neighbours } from "../model/geometry";

/** A local statistic for every area; NaN where the area has no value or no neighbour with a value. */
export interface LocalStatistic {
  readonly statistic: Float64Array;
  readonly z: Float64Array;
  /** Two-sided, from the normal distribution. */
  readonly p: Float64Array;
}

/** Neighbours among the areas that have a value, and the moments of those values. */
export interface Lattice {
  /** Number of areas with a value. */
  readonly n: number;
  readonly mean: number;
  /** Sum of squared deviations / n. */
  readonly m2: number;
  /** Neighbours with a value, for every area. */
  readonly degree: Int32Array;
  /** Sum of the neighbours' values. */
  readonly lagSum: Float64Array;
}

/** Areas without a value drop out: of n, of the mean and of their neighbours' sums. */
export function latticeOf(values: Float64Array, { offsets, targets }: Neighbours): Lattice {
  let n = 0;
  let sum = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    n++;
    sum += value;
  }
  const mean = sum / n;
  let squares = 0;
  const degree = new Int32Array(values.length);
  const lagSum = new Float64Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (!Number.isNaN(value)) squares += (value - mean) ** 2;
    for (let at = offsets[i] as number; at < (offsets[i + 1] as number); at++) {
      const other = values[targets[at] as number] as number;
      if (Number.isNaN(other)) continue;
      degree[i] = (degree[i] as number) + 1;
      lagSum[i] = (lagSum[i] as number) + other;
    }
  }
  return { n, mean, m2: squares / n, degree, lagSum };
}
