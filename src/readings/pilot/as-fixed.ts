import type { FollowPoint } from "../../workspace/pilot/follow-up";
import { canonicalJson } from "./canonical";
import { ANALYSIS, type Protocol } from "./protocol";

const [, , TEST, , TOLD] = ANALYSIS;

/** The analysis as protocols fixed it at first: of the last count before the start and the last one after it. With one of each it is the one made now. */
const OF_LAST_COUNTS: readonly string[] = [
  "Each area’s change is its share at the last count after the start less its share at the last count before it.",
  "The effect is the mean change of the pilot areas less the mean change of the comparators named here, weighted by people at the earlier count; the same with every area counting once stands beside it.",
  TEST,
  "Each area is left out in turn. Where there is a count before the last one before the start, the same is done on that time, and on the outcomes that should not move: if these differ, the comparison is not to be trusted.",
  TOLD,
];

/** Whether the analysis made now of these points gives what the one that was fixed gives; true where none was fixed. */
export function isAsFixed(
  fixed: Pick<Protocol, "analysis"> | undefined,
  points: readonly Pick<FollowPoint, "after">[],
): boolean {
  if (!fixed) return true;
  const isOf = (analysis: readonly string[]): boolean =>
    canonicalJson(fixed.analysis) === canonicalJson(analysis);
  const after = points.filter((point) => point.after).length;
  return isOf(ANALYSIS) || (isOf(OF_LAST_COUNTS) && after === 1 && points.length === 2);
}
