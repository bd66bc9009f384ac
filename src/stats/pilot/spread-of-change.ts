import { sampleVariance } from "simple-statistics";
import { NEAREST_FOR_SPREAD } from "../../config/pilot";
import type { Column } from "../../model/indicator";
import { nearestTo } from "./match-comparators";
import type { PilotPlan } from "./plan-pilot";

/**
 * tau: the sd of change of a share (a proportion) between areas like the pilots, beyond what counting alone would make. Over the
 * candidates nearest to each pilot (100) on `like`, standardised measures that do not hold this change itself (areas chosen for
 * having changed alike would differ too little): the root of the variance of their changes less the mean of 2 p (1 - p) / n, with
 * p and n of `now`; 0 where counting explains it all. `now` and `change` (points) are in per cent; areas without either are left out.
 */
export function spreadOfChange(
  { sets, candidates }: Pick<PilotPlan, "sets" | "candidates">,
  like: readonly Float64Array[],
  ruc: Float64Array,
  now: Column,
  change: Float64Array,
): number {
  const near = new Set(
    sets.flatMap(({ pilot }) =>
      nearestTo(pilot, candidates, like, ruc)
        .slice(0, NEAREST_FOR_SPREAD)
        .map(({ index }) => index),
    ),
  );
  const known = [...near].filter((i) => !Number.isNaN(now.value[i]) && !Number.isNaN(change[i]));
  if (known.length < 2) return NaN;
  const counting = known.reduce((sum, i) => {
    const share = (now.value[i] as number) / 100;
    return sum + (2 * share * (1 - share)) / (now.den[i] as number);
  }, 0);
  const seen = sampleVariance(known.map((i) => (change[i] as number) / 100));
  return Math.sqrt(Math.max(0, seen - counting / known.length));
}
