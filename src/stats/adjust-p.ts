import type { Adjustment } from "../model/cluster";

/**
 * Adjusted p-values for many tests at once. NaN was not tested: it is not counted and stays NaN.
 * `bh`: Benjamini and Hochberg 1995, p(i) m / i made monotone from the largest down (as R's p.adjust).
 */
export function adjustP(p: Float64Array, method: Adjustment): Float64Array {
  const tested: number[] = [];
  for (let i = 0; i < p.length; i++) if (!Number.isNaN(p[i])) tested.push(i);
  const m = tested.length;
  if (method === "none") return p.slice();
  if (method === "bonferroni") return p.map((value) => Math.min(1, value * m));
  const adjusted = new Float64Array(p.length).fill(NaN);
  tested.sort((a, b) => (p[b] as number) - (p[a] as number));
  let least = 1;
  tested.forEach((i, fromTop) => {
    least = Math.min(least, ((p[i] as number) * m) / (m - fromTop));
    adjusted[i] = least;
  });
  return adjusted;
}
