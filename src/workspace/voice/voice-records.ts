import { checkedOnce, recordsOf, type KeptRecord } from "../records";
import type { Revisions } from "../revision";
import { ENTRY_KINDS, readEntry, type Entry } from "./entry";

/** An entry of voice as it stands in the workspace. */
export interface VoiceRecord extends Omit<KeptRecord<Entry>, "content"> {
  readonly entry: Entry;
}

/** The entry that a state holds; undefined for a deletion and for what is no entry. */
export const entryIn = checkedOnce(readEntry);

const rank = ({ entry }: VoiceRecord): number => ENTRY_KINDS.indexOf(entry.kind);
/** When something was said, or else written down. */
export const dayOf = ({ entry, at }: Pick<VoiceRecord, "entry" | "at">): string =>
  entry.when || at.slice(0, 10);

/** The entries of a workspace: strengths first, what was said last first among those of a kind; deleted ones with their last state. */
export const voiceRecords = (revisions: Revisions): VoiceRecord[] =>
  recordsOf(revisions, "voice", entryIn)
    .map(({ content, ...kept }) => ({ ...kept, entry: content }))
    .sort((a, b) => rank(a) - rank(b) || (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0));
