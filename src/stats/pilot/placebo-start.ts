import { turned, type Effect } from "./effect";
import type { EventStudy } from "./event-study";
import { permutationP } from "./permutation-test";

/** What the time before the start shows: pilots and comparators should not have moved apart in it. */
export interface PlaceboStart {
  /** How many points lie before the last one before the start. */
  readonly points: number;
  /** Position of that which stands out most. */
  readonly at: number;
  /** The change from it to the last point before the start. */
  readonly effect: Effect;
  /** Two-sided, over all earlier points: the share of arrangements in which some point stands out as much. */
  readonly p: number;
}

/**
 * Whether the courses differed before the start, judged over all earlier points together: the statistic of each is divided by its root
 * mean square over the arrangements, so that each counts the same, and the largest decides (max-T: Westfall and Young,
 * Resampling-Based Multiple Testing, 1993). With one earlier point p is that of its effect. Null without one.
 */
export function placeboStart({
  points,
  earlier,
}: Pick<EventStudy, "points" | "earlier">): PlaceboStart | null {
  const most = { statistic: new Float64Array(), at: -1 };
  for (const [at, statistic] of earlier.entries()) {
    const scale = Math.sqrt(statistic.reduce((sum, one) => sum + one * one, 0) / statistic.length);
    const apart = statistic.map((one) => (scale > 0 ? Math.abs(one) / scale : 0));
    if (at === 0) most.statistic = new Float64Array(apart.length);
    if (at === 0 || (apart[0] ?? 0) > (most.statistic[0] ?? 0)) most.at = at;
    most.statistic = most.statistic.map((one, a) => Math.max(one, apart[a] ?? 0));
  }
  const found = points[most.at];
  if (!found) return null;
  // Tested from the last point before the start back to it.
  return { points: earlier.length, at: most.at, effect: turned(found.effect), p: permutationP(most) };
}
