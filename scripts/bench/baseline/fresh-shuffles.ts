import type { Neighbours } from "../../../src/model/geometry";
import { randomBelow, seededRandom } from "../../../src/stats/random";

/** Conditional permutation as first written: for each area and round a fresh partial shuffle of a plain array, and both statistics. */
export function freshShuffles(
  values: Float64Array,
  { offsets, targets }: Neighbours,
  rounds: number,
  seed: number,
): Float64Array {
  const random = seededRandom(seed);
  const n = values.length;
  const x: number[] = [...values];
  const mean = x.reduce((sum, value) => sum + value, 0) / n;
  const m2 = x.reduce((sum, value) => sum + (value - mean) ** 2, 0) / n;
  const p = new Float64Array(n).fill(NaN);
  for (let i = 0; i < n; i++) {
    const near = [...targets.subarray(offsets[i], offsets[i + 1])];
    const k = near.length;
    if (k === 0) continue;
    const own = x[i] as number;
    const others = x.filter((_, j) => j !== i);
    const w = k + 1;
    const spread = Math.sqrt(m2 * ((n * w - w * w) / (n - 1)));
    const moran = (sum: number): number => ((own - mean) / m2) * (sum / k - mean);
    const gi = (sum: number): number => (own + sum - mean * w) / spread;
    const observed = near.reduce((sum, j) => sum + (x[j] as number), 0);
    const counts = { moran: [0, 0] as [number, number], gi: [0, 0] as [number, number] };
    for (let r = 0; r < rounds; r++) {
      let sum = 0;
      for (let c = 0; c < k; c++) {
        const pick = c + randomBelow(random, others.length - c);
        const drawn = others[pick] as number;
        others[pick] = others[c] as number;
        others[c] = drawn;
        sum += drawn;
      }
      if (moran(sum) >= moran(observed)) counts.moran[0]++;
      if (moran(sum) <= moran(observed)) counts.moran[1]++;
      if (gi(sum) >= gi(observed)) counts.gi[0]++;
      if (gi(sum) <= gi(observed)) counts.gi[1]++;
    }
    p[i] = Math.min(1, (2 * (1 + Math.min(...counts.gi, ...counts.moran))) / (rounds + 1));
  }
  return p;
}
