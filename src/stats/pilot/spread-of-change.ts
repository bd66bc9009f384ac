import { sampleVariance } from "simple-statistics";
import { NEAREST_FOR_SPREAD } from "../../config/pilot";
import type { Column } from "../../model/indicator";
import { nearestTo } from "./match-comparators";
import type { PilotPlan } from "./plan-pilot";

/**
 * tau: the sd of change of a share (a proportion) between areas like the pilots, beyond what counting alone would make. Over the
 * candidates nearest to each pilot (100): the root of the variance of their changes less the mean of 2 p (1 - p) / n, with
 * p and n of `now`; 0 where counting explains it all. `now` and `change` (points) are in per cent; areas without either are left out.
 */
export function spreadOfChange(
  { sets, candidates, standardised }: PilotPlan,
  ruc: Float64Array,
  now: Column,
  change: Float64Array,
): number {
  const near = new Set(
    sets.flatMap(({ pilot }) =>
      nearestTo(pilot, candidates, standardised, ruc)
        .slice(0, NEAREST_FOR_SPREAD)
        .map(({ index }) => index),
    ),
  );
  const like = [...near].filter((i) => !Number.isNaN(now.value[i]) && !Number.isNaN(change[i]));
  if (like.length < 2) return NaN;
  const counting = like.reduce((sum, i) => {
    const share = (now.value[i] as number) / 100;
    return sum + (2 * share * (1 - share)) / (now.den[i] as number);
  }, 0);
  const seen = sampleVariance(like.map((i) => (change[i] as number) / 100));
  return Math.sqrt(Math.max(0, seen - counting / like.length));
}
