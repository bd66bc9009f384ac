import { readDraft, type Entry } from "../workspace/voice/entry";
import { voiceRecords, type VoiceRecord } from "../workspace/voice/voice-records";
import { beganFrom } from "./began";
import { draftOf, ENTRY_KEY, useKeptDraft, type Drafts, type KeptDraft } from "./kept-draft";

const ENTRIES: Drafts<Entry> = { key: ENTRY_KEY, read: readDraft };

/** What was typed of an entry and not saved, from before a reload or a crash; null where nothing was. */
export const keptDraft = (of: string): Entry | null => draftOf(ENTRIES, of);

/** An entry as it was when what is kept of it began. */
export const entryBegan = (now: VoiceRecord): VoiceRecord =>
  beganFrom({ drafts: ENTRIES, records: voiceRecords, content: ({ entry }) => entry }, now);

/**
 * An entry while it is typed, kept at each letter. `of`: the area that it is about, or the record that it changes; `began`: ids of the
 * versions that it changes.
 */
export const useEntryDraft = (of: string, from: Entry, began: readonly string[] = []): KeptDraft<Entry> =>
  useKeptDraft(ENTRIES, of, from, began);
