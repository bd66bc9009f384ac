import { newId, type RecordKind, type Revision } from "./revision";
import type { Standing } from "./standing";

/** The first state of a new record. */
export const begin = (kind: RecordKind, record: string, content: unknown, now: Date): Revision => ({
  id: newId(),
  record,
  kind,
  replaces: [],
  at: now.toISOString(),
  content,
});

/**
 * The next state of a record, in the place of all its versions: an edit, a choice between versions, or (null) a deletion. It
 * names what they took the place of too, so that it also does where a file left the states between out.
 */
export const follow = ({ record, kind, versions }: Standing, content: unknown, now: Date): Revision => ({
  ...begin(kind, record, content, now),
  replaces: [...new Set(versions.flatMap(({ id, replaces }) => [id, ...replaces]))],
});
