import { useState } from "react";
import { isDay } from "../../workspace/voice/entry";
import { personalData } from "../../workspace/voice/personal-data";
import { sayPersonal } from "../../readings/voice/personal";
import { SPEAKER_NAMES, TOLD_ASKED } from "../../readings/pilot/log-words";
import { useKeptDraft } from "../../state/kept-draft";
import { LOG_DRAFTS } from "../../state/pilots";
import { useVoice } from "../../state/voice";
import { Button } from "../../ui/Button";
import { CheckField } from "../../ui/CheckField";
import { Notice } from "../../ui/Notice";
import { Segmented } from "../../ui/Segmented";
import { saysSomething, SPEAKERS, TOLD, type LogEntry } from "../../workspace/pilot/log-entry";
import { beginning } from "../voice/EntryCard";
import { EntryText } from "../voice/EntryText";
import styles from "../voice/Voice.module.css";
import { LongText } from "./LongText";

interface LogFormProps {
  readonly title: string;
  /** Under what the draft is kept. */
  readonly of: string;
  readonly from: LogEntry;
  /** Ids of the versions that it changes; absent: it is new. */
  readonly began?: readonly string[];
  /** Codes of the pilot's areas: what people say there can be attached. */
  readonly areas: readonly string[];
  readonly onSave: (entry: LogEntry) => Promise<boolean>;
  readonly onClose: () => void;
}

const FROM = SPEAKERS.map((value) => ({ value, label: SPEAKER_NAMES[value] }));
const MOST_VOICE = 30;

/** Writes an entry of a log, kept at each letter. What looks like a person's data is said before it is saved. */
export function LogForm({ title, of, from, began = [], areas, onSave, onClose }: LogFormProps) {
  const { draft, setDraft, restored, kept, forget } = useKeptDraft(LOG_DRAFTS, of, from, began);
  const [seen, setSeen] = useState("");
  const [saving, setSaving] = useState(false);
  const voice = useVoice().filter(({ entry, deleted }) => deleted === null && areas.includes(entry.msoa));
  const change = (patch: Partial<LogEntry>): void => {
    setSeen("");
    // A day that is being typed is none yet: the entry keeps the last that was one.
    const when = patch.when === undefined || isDay(patch.when) ? patch.when : draft.when;
    setDraft({ ...draft, ...patch, ...(when === undefined ? {} : { when }) });
  };
  const save = (knowing: boolean): void => {
    // A second press while the first is at work would keep the entry twice.
    if (!saysSomething(draft) || saving) return;
    const found = [draft.whose, ...TOLD.map((field) => draft[field])].flatMap((text) => personalData(text));
    if (!knowing && found.length > 0) {
      setSeen(sayPersonal(found.map((one) => ({ ...one, field: "words" as const }))));
      return;
    }
    setSaving(true);
    void onSave(draft).then((saved) => {
      if (saved) forget();
      onClose();
    });
  };
  return (
    <form
      className={styles.form}
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        save(false);
      }}
    >
      {restored ? <p className={styles.quiet}>This was left unsaved before; it is as you left it.</p> : null}
      <Segmented
        label="Who speaks"
        value={draft.from}
        choices={FROM}
        onChange={(one) => change({ from: one })}
      />
      <div className={styles.fields}>
        <EntryText label="On" type="date" value={draft.when} onChange={(when) => change({ when })} />
        <EntryText
          label="In whose words"
          placeholder="for example the residents’ group; no names"
          value={draft.whose}
          onChange={(whose) => change({ whose })}
        />
      </div>
      {TOLD.map((field) => (
        <LongText
          key={field}
          label={TOLD_ASKED[field]}
          value={draft[field]}
          rows={2}
          onChange={(text) => change({ [field]: text })}
        />
      ))}
      {voice.length > 0 ? (
        <details>
          <summary>{`Attach what people say (${draft.voice.length} attached)`}</summary>
          {voice.slice(0, MOST_VOICE).map(({ standing, entry }) => (
            <CheckField
              key={standing.record}
              label={beginning(entry.words)}
              isSelected={draft.voice.includes(standing.record)}
              onChange={(on) =>
                change({
                  voice: on
                    ? [...draft.voice, standing.record]
                    : draft.voice.filter((one) => one !== standing.record),
                })
              }
            />
          ))}
        </details>
      ) : null}
      {seen ? (
        <Notice tone="problem">
          This looks like {seen}. A person could be known by it. Take it out, or keep it if it is right that
          it stands here.
          <span className={styles.line}>
            <Button look="solid" onPress={() => setSeen("")}>
              Correct it
            </Button>
            <Button onPress={() => save(true)}>Keep it as it is</Button>
          </span>
        </Notice>
      ) : null}
      <div className={styles.line}>
        <Button look="solid" type="submit" isDisabled={!saysSomething(draft)}>
          Save
        </Button>
        <Button
          onPress={() => {
            forget();
            onClose();
          }}
        >
          {saysSomething(draft) ? "Discard" : "Cancel"}
        </Button>
        <span className={styles.quiet}>
          {kept ? "" : "This browser keeps nothing that is typed: save before you close the page."}
        </span>
      </div>
    </form>
  );
}
