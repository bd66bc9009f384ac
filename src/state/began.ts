import type { Revisions } from "../workspace/revision";
import type { Standing } from "../workspace/standing";
import { keptOf, type Drafts } from "./kept-draft";
import { useWorkspace } from "./workspace";

/** Something with a place in the workspace. */
interface Placed {
  readonly standing: Standing;
}

/** How one kind of record is read, and what its drafts are of. */
export interface Began<R extends Placed, T> {
  readonly drafts: Drafts<T>;
  readonly records: (revisions: Revisions) => readonly R[];
  readonly content: (record: R) => T;
}

/** Ids of the versions that a record stands in. */
export const versionIds = ({ standing }: Placed): string[] => standing.versions.map(({ id }) => id);

/** A record as it stands in some versions alone; undefined where one is not here any more, or none holds what can be read. */
export function standingIn<R extends Placed>(
  records: (revisions: Revisions) => readonly R[],
  ids: readonly string[],
): R | undefined {
  const { revisions } = useWorkspace.getState();
  const mine = ids.flatMap((id) => revisions.get(id) ?? []);
  return mine.length === ids.length ? records(new Map(mine.map((one) => [one.id, one])))[0] : undefined;
}

/**
 * The record as it was when what is kept of it began: what is saved takes the place of those versions and no others, so that what a partner
 * sent since stands beside it. The record as it stands now where nothing is kept, where the draft is of an older page, or is in it already.
 */
export function beganFrom<R extends Placed, T>({ drafts, records, content }: Began<R, T>, now: R): R {
  const kept = keptOf(drafts, now.standing.record);
  if (!kept || JSON.stringify(kept.draft) === JSON.stringify(content(now))) return now;
  return (kept.began.length > 0 ? standingIn(records, kept.began) : undefined) ?? now;
}
