import type { Revisions } from "./revision";
import { merge } from "./merge";
import { standingOf } from "./standing";

/** What merging another workspace into this one would do, by record. */
export interface Preview {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  /** Changed on both sides: two versions will stand until somebody chooses. */
  readonly apart: readonly string[];
  readonly same: readonly string[];
}

/** What of `theirs` is new, changed, changed on both sides or the same here. Nothing is merged. */
export function previewMerge(mine: Revisions, theirs: Revisions): Preview {
  const here = new Map(standingOf(mine).map((one) => [one.record, one]));
  const after = new Map(standingOf(merge(mine, theirs)).map((one) => [one.record, one]));
  const preview = {
    added: [] as string[],
    changed: [] as string[],
    apart: [] as string[],
    same: [] as string[],
  };
  for (const record of new Set([...theirs.values()].map((one) => one.record))) {
    const [before, then] = [here.get(record), after.get(record)];
    const ids = (one: typeof then): string => (one?.versions ?? []).map(({ id }) => id).join(" ");
    if (!before) preview.added.push(record);
    else if (ids(before) === ids(then)) preview.same.push(record);
    else if ((then?.versions.length ?? 0) > 1) preview.apart.push(record);
    else preview.changed.push(record);
  }
  return preview;
}
