import { PILOT_TEST } from "../../config/pilot";
import { upperQuantile } from "./normal-quantile";

/** The people of an area whose share is watched, before and after. */
export interface AreaPeople {
  readonly before: number;
  readonly after: number;
}

/** What the smallest detectable change is worked out from. `share` and `tau` are proportions (0 to 1). */
export interface DetectableQuestion {
  readonly share: number;
  readonly tau: number;
  readonly pilots: readonly AreaPeople[];
  readonly comparators: readonly AreaPeople[];
  readonly level?: number;
  readonly power?: number;
}

/** Mean variance of a change by counting alone: p(1-p)/n before + p(1-p)/n after. */
const countingVariance = (share: number, areas: readonly AreaPeople[]): number =>
  areas.reduce((sum, { before, after }) => sum + share * (1 - share) * (1 / before + 1 / after), 0) /
  areas.length;

/** Standard error of the difference in mean changes: sqrt((tau^2 + s2_T) / T + (tau^2 + s2_C) / C), a proportion. */
export function standardErrorOf({ share, tau, pilots, comparators }: DetectableQuestion): number {
  const of = (areas: readonly AreaPeople[]): number =>
    (tau ** 2 + countingVariance(share, areas)) / areas.length;
  return Math.sqrt(of(pilots) + of(comparators));
}

/**
 * The smallest true change of a share, as a proportion, that a two-sided test at `level` finds with probability `power`:
 * (z_(1-level/2) + z_power) times the standard error (docs/methods.md, Pilots). NaN without areas.
 */
export const detectableChange = (question: DetectableQuestion): number =>
  (upperQuantile((question.level ?? PILOT_TEST.level) / 2) +
    upperQuantile(1 - (question.power ?? PILOT_TEST.power))) *
  standardErrorOf(question);
