import { lastStates } from "../last-states";
import type { Revision, Revisions } from "../revision";
import { shownVersion, standingOf, type Standing } from "../standing";
import { ENTRY_KINDS, readEntry, type Entry } from "./entry";

/** An entry of voice as it stands in the workspace. */
export interface VoiceRecord {
  readonly standing: Standing;
  readonly entry: Entry;
  /** When it was written or changed last, by the clock of that machine (ISO 8601). */
  readonly at: string;
  /** When it was deleted (ISO 8601); null while it stands. */
  readonly deleted: string | null;
}

const read = new WeakMap<object, Entry | undefined>();

/** The entry that a state holds; undefined for a deletion and for what is no entry. Each is checked once. */
export function entryIn({ content }: Revision): Entry | undefined {
  if (typeof content !== "object" || content === null) return undefined;
  if (!read.has(content)) read.set(content, readEntry(content));
  return read.get(content);
}

const rank = ({ entry }: VoiceRecord): number => ENTRY_KINDS.indexOf(entry.kind);
/** When something was said, or else written down. */
export const dayOf = ({ entry, at }: Pick<VoiceRecord, "entry" | "at">): string =>
  entry.when || at.slice(0, 10);

/** The entries of a workspace: strengths first, what was said last first among those of a kind; deleted ones with their last state. */
export function voiceRecords(revisions: Revisions): VoiceRecord[] {
  const voice = [...revisions.values()].filter(({ kind }) => kind === "voice");
  const all = standingOf(new Map(voice.map((one) => [one.id, one])));
  const gone = all.filter((standing) => shownVersion(standing)?.content === null);
  const last = lastStates(voice, new Set(gone.map(({ record }) => record)));
  return all
    .flatMap((standing): VoiceRecord[] => {
      const shown = shownVersion(standing);
      if (!shown) return [];
      const state = shown.content === null ? last.get(standing.record) : shown;
      const entry = state && entryIn(state);
      if (!state || !entry) return [];
      return [{ standing, entry, at: state.at, deleted: shown.content === null ? shown.at : null }];
    })
    .sort((a, b) => rank(a) - rank(b) || (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0));
}
