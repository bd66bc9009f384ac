import { useRef, useState, type KeyboardEvent } from "react";
import { Label, TextArea, TextField } from "react-aria-components";
import { useEntryDraft } from "../../state/entry-draft";
import { useAreas } from "../../state/atlas";
import { Button } from "../../ui/Button";
import field from "../../ui/Field.module.css";
import { Notice } from "../../ui/Notice";
import { Segmented } from "../../ui/Segmented";
import { personalIn, placeWords, sayPersonal, type SeenIn } from "../../readings/voice/personal";
import { KIND_NAMES, sayAbout, topicsOf } from "../../readings/voice/words";
import { ENTRY_KINDS, MOST_WORDS, type Entry } from "../../workspace/voice/entry";
import { EntryMore } from "./EntryMore";
import styles from "./Voice.module.css";

interface EntryFormProps {
  readonly title: string;
  /** Under what the draft is kept: the area, or the record that is changed. */
  readonly of: string;
  readonly from: Entry;
  /** Ids of the versions that it changes; absent: it is new. */
  readonly began?: readonly string[];
  /** Saves it; answers whether the browser kept it. */
  readonly onSave: (entry: Entry) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Whether an entry says more than its words. */
const saysMore = (entry: Entry): boolean =>
  topicsOf(entry).length > 0 ||
  entry.audience !== "private" ||
  entry.about !== null ||
  entry.point !== null ||
  [entry.whose, entry.when, entry.how, entry.by, entry.lsoa, entry.spot].some((one) => one !== "");

const KINDS = ENTRY_KINDS.map((value) => ({ value, label: KIND_NAMES[value][0] }));

/** Writes an entry: its kind, its words, and folded away all else. What looks like a person's data is said before it is kept. */
export function EntryForm({ title, of, from, began = [], onSave, onClose }: EntryFormProps) {
  const areas = useAreas();
  const { draft, setDraft, restored, kept, forget } = useEntryDraft(of, from, began);
  const [more, setMore] = useState(() => saysMore(draft));
  const [seen, setSeen] = useState<readonly SeenIn[]>([]);
  const [saving, setSaving] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);
  const change = (patch: Partial<Entry>): void => {
    setSeen([]);
    setDraft({ ...draft, ...patch });
  };
  // Begun from a Big Local area or a neighbourhood, where words that were left unsaved are about something else.
  const asked = restored ? sayAbout(from.about) : "";
  const empty = draft.words.trim() === "";
  const save = (knowing: boolean): void => {
    // A second press while the first is at work would keep the entry twice.
    if (empty || saving) return;
    const personal = knowing ? [] : personalIn(draft, placeWords(areas, draft.msoa));
    setSeen(personal);
    if (personal.length > 0) return;
    setSaving(true);
    void onSave(draft).then((saved) => {
      // What the browser could not keep is still a draft: the next page begins with it.
      if (saved) forget();
      onClose();
    });
  };
  const mend = (): void => {
    const first = seen.find((one) => one.field === "words");
    setSeen([]);
    if (!first) setMore(true);
    box.current?.focus();
    if (first) box.current?.setSelectionRange(first.start, first.end);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) save(false);
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
      {asked !== "" && sayAbout(draft.about) !== asked ? (
        <div className={styles.line}>
          <span className={styles.quiet}>It is not about {asked} yet.</span>
          <Button onPress={() => change({ about: from.about })}>Make it about {asked}</Button>
        </div>
      ) : null}
      <Segmented
        label="What is it?"
        hideLabel
        value={draft.kind}
        choices={KINDS}
        onChange={(kind) => change({ kind })}
      />
      <TextField
        className={field.field ?? ""}
        value={draft.words}
        onChange={(words) => change({ words })}
        maxLength={MOST_WORDS}
        autoFocus
      >
        <Label className={field.label}>What people say, in their words</Label>
        <TextArea
          ref={box}
          className={`${field.input} ${styles.words}`}
          rows={4}
          dir="auto"
          onKeyDown={onKey}
        />
      </TextField>
      <details open={more} onToggle={({ currentTarget }) => setMore(currentTarget.open)}>
        <summary>More: who may see it, whose words, when, what about</summary>
        {more ? <EntryMore draft={draft} onChange={change} /> : null}
      </details>
      {seen.length > 0 ? (
        <Notice tone="problem">
          This looks like {sayPersonal(seen)}. A person could be known by it. Take it out, or keep it if it is
          right that it stands here.
          <span className={styles.line}>
            <Button look="solid" onPress={mend}>
              Correct it
            </Button>
            <Button onPress={() => save(true)}>Keep it as it is</Button>
          </span>
        </Notice>
      ) : null}
      <div className={styles.line}>
        <Button look="solid" type="submit" isDisabled={empty || saving}>
          Save
        </Button>
        <Button
          onPress={() => {
            forget();
            onClose();
          }}
        >
          {empty ? "Cancel" : "Discard"}
        </Button>
        <span className={styles.quiet}>
          {kept
            ? draft.audience === "private"
              ? "Private: it stays in this browser."
              : ""
            : "This browser keeps nothing that is typed: save before you close the page."}
        </span>
      </div>
    </form>
  );
}
