import { lazy, Suspense, useState } from "react";
import { useAreas } from "../../state/atlas";
import { begunAbout, forgetBegun } from "../../state/entry-begun";
import { keptDraft } from "../../state/entry-draft";
import { bringBackEntry, deleteEntry, saveEntry, useVoice } from "../../state/voice";
import { Button } from "../../ui/Button";
import { Section } from "../../ui/Panel";
import { DAYS_TO_BRING_BACK } from "../../workspace/forget-deleted";
import { blankEntry } from "../../workspace/voice/entry";
import type { VoiceRecord } from "../../workspace/voice/voice-records";
import { MoreRows } from "../rule/MoreRows";
import { EntryForm } from "./EntryForm";
import { beginning, EntryCard } from "./EntryCard";
import { UndoDelete } from "./UndoDelete";
import styles from "./Voice.module.css";

/** Printed by few: it comes when it is asked for. */
const PromptsView = lazy(() => import("./PromptsView"));

/** So many entries are drawn at first, and more at a time when asked for. */
const STEP = 20;

/** Entries that were put away, to bring back. */
function Deleted({ records }: { readonly records: readonly VoiceRecord[] }) {
  if (records.length === 0) return null;
  return (
    <details>
      <summary>{`Deleted in the last ${DAYS_TO_BRING_BACK} days (${records.length})`}</summary>
      <ul className={styles.list}>
        {records.map((record) => (
          <li key={record.standing.record} className={styles.line}>
            <bdi className={styles.gone}>{beginning(record.entry.words)}</bdi>
            <Button
              aria-label={`Bring back “${beginning(record.entry.words)}”`}
              onPress={() => void bringBackEntry(record)}
            >
              Bring back
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What people say of one area, strengths first, and one more to add. `msoa`: its code. */
export function AreaVoice({ msoa }: { readonly msoa: string }) {
  const areas = useAreas();
  const all = useVoice().filter(({ entry }) => entry.msoa === msoa);
  const here = all.filter(({ deleted }) => deleted === null);
  const [about, setAbout] = useState(() => begunAbout(msoa));
  const [adding, setAdding] = useState(() => about !== null || keptDraft(msoa) !== null);
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState("");
  const [back, setBack] = useState(false);
  const [gone, setGone] = useState<string | null>(null);
  const close = (): void => {
    forgetBegun();
    setAbout(null);
    setAdding(false);
    setBack(true);
  };
  return (
    <Section title="What people say">
      {here.length === 0 && !adding ? (
        <p className={styles.quiet}>
          Nothing is written down here yet. What you add stays in this browser until you share it.
        </p>
      ) : null}
      {adding ? (
        <EntryForm
          title="Add what people say"
          of={msoa}
          from={{ ...blankEntry(msoa), about }}
          onSave={async (entry) => {
            const saved = await saveEntry(null, entry);
            setSaid(saved ? "Saved on this machine." : "");
            return saved;
          }}
          onClose={close}
        />
      ) : (
        <div className={styles.line}>
          <Button
            autoFocus={back}
            onPress={() => {
              setSaid("");
              setAdding(true);
            }}
          >
            Add what people say
          </Button>
          <Button look="plain" onPress={() => setAsking(true)}>
            Questions for a conversation (to print)
          </Button>
        </div>
      )}
      <p role="status" className={styles.quiet}>
        {gone ? "" : said}
      </p>
      <UndoDelete gone={gone} />
      <MoreRows items={here} step={STEP} what="entries">
        {(shown) => (
          <ul className={styles.list} aria-label="What people say">
            {shown.map((record) => (
              <li key={record.standing.record}>
                <EntryCard
                  record={record}
                  onDelete={() => {
                    // Undo stands there once the deletion is kept: a reload then finds it.
                    void deleteEntry(record).then(() => setGone(record.standing.record));
                  }}
                />
              </li>
            ))}
          </ul>
        )}
      </MoreRows>
      {asking ? (
        <Suspense fallback={null}>
          <PromptsView msoa={areas.code.indexOf(msoa)} onClose={() => setAsking(false)} />
        </Suspense>
      ) : null}
      <Deleted records={all.filter(({ deleted }) => deleted !== null)} />
    </Section>
  );
}
