import { useState, type ReactNode } from "react";
import { versionIds } from "../../state/began";
import { entryBegan, keptDraft } from "../../state/entry-draft";
import { saveEntry } from "../../state/voice";
import { Button } from "../../ui/Button";
import { entryIn, type VoiceRecord } from "../../workspace/voice/voice-records";
import { KIND_NAMES, sayEntry, topicsOf } from "../../readings/voice/words";
import { CompareVersions } from "../workspace/CompareVersions";
import { EarlierStates } from "../workspace/EarlierStates";
import { EntryForm } from "./EntryForm";
import { showPoint } from "./PointField";
import styles from "./Voice.module.css";

/** The first words of an entry, to tell its buttons from another's. */
export const beginning = (words: string): string =>
  words.length > 40 ? `${words.slice(0, 40).trimEnd()}…` : words;

/**
 * Changes an entry. What is saved takes the place of what was here when the change began, on this page or one before it: a change from
 * elsewhere stands beside it.
 */
function Editing({ record, onClose }: { readonly record: VoiceRecord; readonly onClose: () => void }) {
  const [began] = useState(() => entryBegan(record));
  return (
    <EntryForm
      title="Change what people say"
      of={record.standing.record}
      from={began.entry}
      began={versionIds(began)}
      onSave={(next) => saveEntry(began, next)}
      onClose={onClose}
    />
  );
}

interface EntryCardProps {
  readonly record: VoiceRecord;
  /** Where it is, in a view of several areas. */
  readonly place?: ReactNode;
  readonly onDelete: () => void;
}

/** One thing that people say, with what is known of it; to change or put away. */
export function EntryCard({ record, place, onDelete }: EntryCardProps) {
  const { entry, standing } = record;
  const [editing, setEditing] = useState(() => keptDraft(standing.record) !== null);
  // The button that opened the form takes the focus back when it closes.
  const [back, setBack] = useState(false);
  if (editing)
    return (
      <Editing
        record={record}
        onClose={() => {
          setEditing(false);
          setBack(true);
        }}
      />
    );
  const topics = topicsOf(entry);
  const name = beginning(entry.words);
  return (
    <div className={styles.entry}>
      <div className={styles.line}>
        <p className={styles.kind} data-kind={entry.kind}>
          {KIND_NAMES[entry.kind][0]}
        </p>
        {place}
      </div>
      <p className={styles.said} dir="auto">
        {entry.words}
      </p>
      <p className={styles.quiet}>
        <bdi>{sayEntry(entry)}</bdi>
      </p>
      {topics.length > 0 ? <p className={styles.quiet}>{topics.join(" · ")}</p> : null}
      {standing.versions.length > 1 ? (
        <CompareVersions standing={standing} />
      ) : (
        <EarlierStates standing={standing} say={(one) => entryIn(one)?.words} />
      )}
      <div className={styles.line}>
        {entry.point ? (
          <Button
            look="plain"
            aria-label={`Show “${name}” on the map`}
            onPress={() => entry.point && showPoint(entry.point)}
          >
            Show on the map
          </Button>
        ) : null}
        <Button
          look="plain"
          aria-label={`Change “${name}”`}
          autoFocus={back}
          onPress={() => setEditing(true)}
        >
          Change
        </Button>
        <Button look="plain" aria-label={`Delete “${name}”`} onPress={onDelete}>
          Delete
        </Button>
      </div>
    </div>
  );
}
