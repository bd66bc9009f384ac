import type { Revisions } from "./revision";
import { standingOf } from "./standing";

/** For so many days something deleted can be brought back. */
export const DAYS_TO_BRING_BACK = 30;

/**
 * Ids of revisions whose content need be kept no longer: the earlier states of records that were deleted more than 30 days
 * ago. The deletion itself is kept for good, so that a partner's older copy does not bring the record back.
 */
export function forgotten(revisions: Revisions, now: Date): readonly string[] {
  const limit = now.getTime() - DAYS_TO_BRING_BACK * 86_400_000;
  const gone = new Map(
    standingOf(revisions)
      .filter(({ versions }) =>
        versions.every(({ content, at }) => content === null && Date.parse(at) < limit),
      )
      .map(({ record, versions }) => [record, versions]),
  );
  return [...revisions.values()]
    .filter((one) => gone.get(one.record)?.includes(one) === false)
    .map(({ id }) => id);
}
