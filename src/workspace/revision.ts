/** Kinds of record that a workspace keeps. */
export const RECORD_KINDS = ["own", "voice", "plan", "pilot", "log", "walk", "rule", "set"] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/**
 * One state of a record, kept for good: a change is a new revision that names those it takes the place of, and nothing is
 * overwritten. `content` is plain JSON; null says that the record was deleted.
 */
export interface Revision {
  readonly id: string;
  /** Id of the record that it is a state of. */
  readonly record: string;
  readonly kind: RecordKind;
  /** Ids of the revisions that whoever made it had before them. */
  readonly replaces: readonly string[];
  /** When, by the clock of the machine that made it (ISO 8601). Only said, never used to decide. */
  readonly at: string;
  readonly content: unknown;
}

/** Everything that one workspace holds: its revisions by id. */
export type Revisions = ReadonlyMap<string, Revision>;

const HEX = (byte: number): string => byte.toString(16).padStart(2, "0");

/** An id that no other machine makes: 16 random bytes. */
export const newId = (): string => Array.from(crypto.getRandomValues(new Uint8Array(16)), HEX).join("");
