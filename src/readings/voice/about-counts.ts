import type { EntryAbout } from "../../workspace/voice/entry";
import type { VoiceRecord } from "../../workspace/voice/voice-records";

const counted = new WeakMap<readonly VoiceRecord[], ReadonlyMap<string, number>>();

/** By what an entry is about: "big-local Brookside". The name tells it, because a file from elsewhere may know no more. */
const keyOf = ({ kind, name }: Pick<EntryAbout, "kind" | "name">): string => `${kind} ${name}`;

/** How many entries that stand are about something; all are counted once for each state of the records. */
export function entriesAbout(
  records: readonly VoiceRecord[],
  about: Pick<EntryAbout, "kind" | "name">,
): number {
  const found = counted.get(records);
  if (found) return found.get(keyOf(about)) ?? 0;
  const counts = new Map<string, number>();
  for (const { entry, deleted } of records)
    if (deleted === null && entry.about) {
      const key = keyOf(entry.about);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  counted.set(records, counts);
  return counts.get(keyOf(about)) ?? 0;
}
