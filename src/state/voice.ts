import { begin } from "../workspace/change";
import { newId, type Revisions } from "../workspace/revision";
import type { Entry } from "../workspace/voice/entry";
import { voiceRecords, type VoiceRecord } from "../workspace/voice/voice-records";
import { addRecord, changeRecord, takeIn, useWorkspace } from "./workspace";

const read = new WeakMap<Revisions, readonly VoiceRecord[]>();

/** What people say, as it stands on this machine, deleted entries too; read once for each state of the workspace. */
export function useVoice(): readonly VoiceRecord[] {
  const revisions = useWorkspace((store) => store.revisions);
  const found = read.get(revisions) ?? voiceRecords(revisions);
  read.set(revisions, found);
  return found;
}

/** Keeps an entry: a new one (null), or the next state of one that is there. Whether the browser kept it. */
export const saveEntry = (record: VoiceRecord | null, entry: Entry): Promise<boolean> =>
  record ? changeRecord(record.standing, entry) : addRecord("voice", `voice_${newId()}`, entry);

/** Keeps new entries, all in one write. */
export const addEntries = (all: readonly Entry[]): Promise<boolean> => {
  const now = new Date();
  const made = all.map((entry) => begin("voice", `voice_${newId()}`, entry, now));
  return takeIn(new Map(made.map((one) => [one.id, one])));
};

/** Puts an entry away; for 30 days it can be brought back. */
export const deleteEntry = ({ standing }: VoiceRecord): Promise<boolean> => changeRecord(standing, null);

/** Brings a deleted entry back as it was. */
export const bringBackEntry = ({ standing, entry }: VoiceRecord): Promise<boolean> =>
  changeRecord(standing, entry);
