import { lastStates } from "./last-states";
import type { RecordKind, Revision, Revisions } from "./revision";
import { shownVersion, standingOf, type Standing } from "./standing";

/** A record as it stands in the workspace, its content checked. */
export interface KeptRecord<T> {
  readonly standing: Standing;
  readonly content: T;
  /** When it was made or changed last, by the clock of that machine (ISO 8601). */
  readonly at: string;
  /** When it was deleted (ISO 8601); null while it stands. */
  readonly deleted: string | null;
}

/** What a state holds; undefined for a deletion and for what is not sound. Each state is checked once. */
export function checkedOnce<T>(
  read: (content: unknown) => T | undefined,
): (state: Revision) => T | undefined {
  const known = new WeakMap<object, T | undefined>();
  return ({ content }) => {
    if (typeof content !== "object" || content === null) return undefined;
    if (!known.has(content)) known.set(content, read(content));
    return known.get(content);
  };
}

/**
 * The records of one kind in a workspace, by id; deleted ones with their last state. What `contentIn` finds not sound is passed
 * over.
 */
export function recordsOf<T>(
  revisions: Revisions,
  kind: RecordKind,
  contentIn: (state: Revision) => T | undefined,
): KeptRecord<T>[] {
  const mine = [...revisions.values()].filter((one) => one.kind === kind);
  const all = standingOf(new Map(mine.map((one) => [one.id, one])));
  const gone = all.filter((standing) => shownVersion(standing)?.content === null);
  const last = lastStates(mine, new Set(gone.map(({ record }) => record)));
  return all.flatMap((standing): KeptRecord<T>[] => {
    const shown = shownVersion(standing);
    const state = shown?.content === null ? last.get(standing.record) : shown;
    const content = state && contentIn(state);
    if (!shown || !state || content === undefined) return [];
    return [{ standing, content, at: state.at, deleted: shown.content === null ? shown.at : null }];
  });
}
