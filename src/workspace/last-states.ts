import type { Revision } from "./revision";

/**
 * Of records that were deleted (by id), the state that each had last: the one that has taken the place of most. `revisions` are
 * all of one kind of record.
 */
export function lastStates(
  revisions: readonly Revision[],
  deleted: ReadonlySet<string>,
): ReadonlyMap<string, Revision> {
  const last = new Map<string, Revision>();
  for (const one of revisions) {
    if (one.content === null || !deleted.has(one.record)) continue;
    const other = last.get(one.record);
    const later =
      !other ||
      one.replaces.length > other.replaces.length ||
      (one.replaces.length === other.replaces.length && one.id < other.id);
    if (later) last.set(one.record, one);
  }
  return last;
}
