import { PILOT_TEST } from "../../config/pilot";
import type { Arrangements } from "./arrangements";

/** Differences by rounding only count as equal, as a share of the largest statistic. */
const SLACK = 1e-10;

/**
 * The least p that the test can give for sets of these sizes: one over the ways to name the pilots (two over them where every pilot
 * has one comparator, since changing all places only turns the sign), or over the arrangements drawn. Where it is above the
 * level of the test, no change however large can reach that level.
 */
export function leastP(sizes: readonly number[]): number {
  const ways = sizes.reduce((product, size) => product * size, 1);
  if (ways >= PILOT_TEST.rounds) return 1 / (PILOT_TEST.rounds + 1);
  return (sizes.every((size) => size === 2) ? 2 : 1) / ways;
}

/** Two-sided p: the share of all arrangements, the true one among them, with a statistic at least as large in size as the true one's. */
export function permutationP({ statistic }: Pick<Arrangements, "statistic">): number {
  const largest = statistic.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
  const limit = Math.abs(statistic[0] as number) - SLACK * largest;
  return statistic.reduce((n, one) => n + Number(Math.abs(one) >= limit), 0) / statistic.length;
}

/** The effects that one arrangement does not speak against: with them taken from the true pilots, its statistic is at least as large. */
function allowedBy(truth: number, statistic: number, overlap: number): [number, number] {
  // Named exactly the pilots, or (in pairs) exactly the others: as large whatever the effect.
  if (1 - Math.abs(overlap) < 1e-12) return [-Infinity, Infinity];
  const one = (truth - statistic) / (1 - overlap);
  const other = (truth + statistic) / (1 + overlap);
  return one < other ? [one, other] : [other, one];
}

/**
 * The effects c that the permutation test at `level` does not reject, as [least, most]. With c taken from the changes of the true
 * pilots, the true statistic T becomes T - c and that of arrangement a becomes T_a - c A_a, where A_a is its overlap. As |A_a| <= 1,
 * |T_a - c A_a| >= |T - c| holds exactly between (T - T_a) / (1 - A_a) and (T + T_a) / (1 + A_a), an interval around T. The
 * p of c is the share of these intervals that hold c, so the ends are order statistics of their ends. Infinite
 * where there are too few arrangements for any c to be rejected.
 */
export function permutationInterval(
  { statistic, overlap }: Arrangements,
  level: number = PILOT_TEST.level,
): [number, number] {
  const n = statistic.length;
  const truth = statistic[0] as number;
  const least = new Float64Array(n);
  const most = new Float64Array(n);
  for (let a = 0; a < n; a++)
    [least[a], most[a]] = allowedBy(truth, statistic[a] as number, overlap[a] as number);
  // c is kept while more than level * n intervals hold it.
  const rank = Math.floor(level * n + 1e-9);
  return [least.sort()[rank] as number, most.sort()[n - 1 - rank] as number];
}
