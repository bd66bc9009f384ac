import type { Neighbours } from "../model/geometry";
import { latticeOf } from "./local-statistic";
import { twoSidedP } from "./normal";

/** Global Moran's I with its moments under randomisation. */
export interface GlobalMoran {
  readonly statistic: number;
  readonly expected: number;
  readonly z: number;
  /** Two-sided, from the normal distribution. */
  readonly p: number;
  /** Areas with a value and a neighbour with one. */
  readonly n: number;
}

/**
 * Global Moran's I, row-standardised weights: I = (n / S0) sum z lag / sum z^2 (Cliff and Ord 1981 for the variance). As in
 * spdep's moran.test with its defaults, areas without neighbours stay in the mean and the moments of z, but not in n.
 */
export function globalMoran(values: Float64Array, neighbours: Neighbours): GlobalMoran {
  const { n: all, mean, degree, lagSum } = latticeOf(values, neighbours);
  const { offsets, targets } = neighbours;
  let n = 0;
  let cross = 0;
  let squares = 0;
  let fourths = 0;
  let s1 = 0;
  let s2 = 0;
  for (let i = 0; i < values.length; i++) {
    if (Number.isNaN(values[i])) continue;
    const deviation = (values[i] as number) - mean;
    squares += deviation ** 2;
    fourths += deviation ** 4;
    const k = degree[i] as number;
    if (k === 0) continue;
    n++;
    cross += deviation * ((lagSum[i] as number) / k - mean);
    let into = 0;
    for (let at = offsets[i] as number; at < (offsets[i + 1] as number); at++) {
      const j = targets[at] as number;
      if (Number.isNaN(values[j])) continue;
      const back = 1 / (degree[j] as number);
      into += back;
      s1 += (1 / k + back) ** 2 / 2;
    }
    s2 += (1 + into) ** 2;
  }
  const s0 = n;
  const statistic = ((n / s0) * cross) / squares;
  const expected = -1 / (n - 1);
  const kurtosis = (all * fourths) / squares ** 2;
  const first = n * ((n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0 * s0);
  const second = kurtosis * (n * (n - 1) * s1 - 2 * n * s2 + 6 * s0 * s0);
  const variance = (first - second) / ((n - 1) * (n - 2) * (n - 3) * s0 * s0) - expected ** 2;
  const z = (statistic - expected) / Math.sqrt(variance);
  return { statistic, expected, z, p: twoSidedP(z), n };
}
