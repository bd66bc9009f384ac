import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef, useState } from "react";
import { deleteEntry } from "../../state/voice";
import { AreaLink } from "../profile/AreaLink";
import { EntryCard } from "./EntryCard";
import { UndoDelete } from "./UndoDelete";
import type { VoiceView } from "./use-voice-view";
import styles from "./Voice.module.css";

/** A guess at the height of an entry that was not drawn yet, in pixels; each is measured when it is. */
const GUESS = 132;

/** The entries that were asked for: only those in sight are in the page. */
export function EntryList({ view: { found, at } }: { readonly view: VoiceView }) {
  const scroller = useRef<HTMLDivElement>(null);
  const [gone, setGone] = useState<string | null>(null);
  const virtual = useVirtualizer({
    count: found.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => GUESS,
    getItemKey: (index) => found[index]?.standing.record ?? index,
    overscan: 4,
  });
  return (
    <>
      <UndoDelete gone={gone} />
      <div className={styles.scroller} ref={scroller} tabIndex={0} role="region" aria-label="Entries">
        <ul className={styles.virtual} style={{ height: virtual.getTotalSize() }} aria-label="Entries">
          {virtual.getVirtualItems().map(({ index, start, key }) => {
            const record = found[index];
            if (!record) return null;
            const msoa = at.get(record.entry.msoa);
            return (
              <li
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                aria-setsize={found.length}
                aria-posinset={index + 1}
                style={{ transform: `translateY(${start}px)` }}
              >
                <EntryCard
                  record={record}
                  place={msoa === undefined ? record.entry.msoa : <AreaLink msoa={msoa} />}
                  onDelete={() => {
                    // Undo stands there once the deletion is kept: a reload then finds it.
                    void deleteEntry(record).then(() => setGone(record.standing.record));
                  }}
                />
              </li>
            );
          })}
        </ul>
      </div>
    </>
  );
}
