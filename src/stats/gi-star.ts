import type { Neighbours } from "../model/geometry";
import { latticeOf, type LocalStatistic } from "./local-statistic";
import { twoSidedP } from "./normal";

/**
 * Getis-Ord Gi* with binary weights that include the area itself (docs/methods.md): the statistic is its z,
 * (sum x - mean W) / (S sqrt((n W - W^2) / (n - 1))), W = neighbours + 1, S^2 = sum x^2 / n - mean^2.
 */
export function giStar(values: Float64Array, neighbours: Neighbours): LocalStatistic {
  const { n, mean, m2, degree, lagSum } = latticeOf(values, neighbours);
  const z = new Float64Array(values.length).fill(NaN);
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (Number.isNaN(value) || degree[i] === 0) continue;
    const w = (degree[i] as number) + 1;
    const spread = Math.sqrt(m2 * ((n * w - w * w) / (n - 1)));
    z[i] = (value + (lagSum[i] as number) - mean * w) / spread;
  }
  return { statistic: z, z, p: z.map(twoSidedP) };
}
