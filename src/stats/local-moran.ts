import type { Neighbours } from "../model/geometry";
import { latticeOf, type LocalStatistic } from "./local-statistic";
import { twoSidedP } from "./normal";

export interface LocalMoran extends LocalStatistic {
  /** Mean deviation of the neighbours: with the area's own, it gives the quadrant. */
  readonly lag: Float64Array;
}

/**
 * Local Moran's I, row-standardised, with conditional moments (docs/methods.md; as spdep's localmoran): z = x - mean, W = 1,
 * I = (z / m2) lag; E = -z^2 / ((n-1) m2); Var = (z/m2)^2 n/(n-2) (1/k - 1/(n-1)) (m2 - z^2/(n-1)).
 */
export function localMoran(values: Float64Array, neighbours: Neighbours): LocalMoran {
  const { n, mean, m2, degree, lagSum } = latticeOf(values, neighbours);
  const statistic = new Float64Array(values.length).fill(NaN);
  const z = statistic.slice();
  const lag = statistic.slice();
  for (let i = 0; i < values.length; i++) {
    const k = degree[i] as number;
    if (Number.isNaN(values[i]) || k === 0) continue;
    const deviation = (values[i] as number) - mean;
    lag[i] = (lagSum[i] as number) / k - mean;
    statistic[i] = (deviation / m2) * (lag[i] as number);
    const expected = -(deviation ** 2) / ((n - 1) * m2);
    const variance =
      (deviation / m2) ** 2 * (n / (n - 2)) * (1 / k - 1 / (n - 1)) * (m2 - deviation ** 2 / (n - 1));
    z[i] = ((statistic[i] as number) - expected) / Math.sqrt(variance);
  }
  return { statistic, z, p: z.map(twoSidedP), lag };
}
