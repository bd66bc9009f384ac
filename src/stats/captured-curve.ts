import type { Rule } from "../model/rule";
import { answerOf } from "./answer-of";
import type { RuleContext } from "./rule-context";
import { withThreshold } from "./with-threshold";

export interface CurvePoint {
  readonly threshold: number;
  /** Flagged areas and people of the scope. */
  readonly areas: number;
  readonly people: number;
  /** Concentration captured: share (0 to 1) of the scope's people in decile-1 LSOAs who live in flagged areas; NaN when there are none. */
  readonly captured: number;
}

/** What changes as one threshold moves: areas and people flagged against the concentration captured. */
export function capturedCurve(
  rule: Rule,
  nth: number,
  thresholds: readonly number[],
  context: RuleContext,
  scope: Int32Array = context.footprint,
): CurvePoint[] {
  return thresholds.map((threshold) => {
    const { areas, people, decile1 } = answerOf(withThreshold(rule, nth, threshold), context, scope);
    const captured = decile1.people > 0 ? decile1.flagged / decile1.people : NaN;
    return { threshold, areas: areas.flagged, people: people.flagged, captured };
  });
}
