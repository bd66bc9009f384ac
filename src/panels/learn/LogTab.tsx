import { useState } from "react";
import { SPEAKER_NAMES } from "../../readings/pilot/log-words";
import { draftOf } from "../../state/kept-draft";
import type { PilotEdit } from "../../state/pilot-edit";
import { bringBack, LOG_DRAFTS, putAway, saveLog, useLogs } from "../../state/pilots";
import { Button } from "../../ui/Button";
import { Section } from "../../ui/Panel";
import { sayDay } from "../../readings/voice/words";
import { isoDay } from "../../words/iso-day";
import { DAYS_TO_BRING_BACK } from "../../workspace/forget-deleted";
import { blankLogEntry, SPEAKERS } from "../../workspace/pilot/log-entry";
import { MoreRows } from "../rule/MoreRows";
import styles from "../voice/Voice.module.css";
import { LogCard } from "./LogCard";
import { LogForm } from "./LogForm";
import { LongText } from "./LongText";
import { Spend } from "./Spend";
import { Timeline } from "./Timeline";

interface LogTabProps {
  /** Record of the pilot. */
  readonly record: string;
  readonly edit: PilotEdit;
}

/** What is learned on the way: what communities say first, then partners; what happened day by day; what was spent; what was learned. */
export function LogTab({ record, edit: { pilot, change } }: LogTabProps) {
  const mine = useLogs().filter(({ content }) => content.pilot === record);
  const standing = mine.filter(({ deleted }) => deleted === null);
  const gone = mine.filter(({ deleted }) => deleted !== null);
  const of = `log:${record}`;
  const [adding, setAdding] = useState(() => draftOf(LOG_DRAFTS, of) !== null);
  const [said, setSaid] = useState("");
  return (
    <div className={styles.pane}>
      <Section title="Log">
        {adding ? (
          <LogForm
            title="Add to the log"
            of={of}
            from={blankLogEntry(record, isoDay(new Date()))}
            areas={pilot.areas}
            onSave={async (entry) => {
              const saved = await saveLog(null, entry);
              setSaid(saved ? "Saved on this machine." : "");
              return saved;
            }}
            onClose={() => setAdding(false)}
          />
        ) : (
          <div className={styles.line}>
            <Button
              look="solid"
              onPress={() => {
                setSaid("");
                setAdding(true);
              }}
            >
              Add to the log
            </Button>
            <span role="status" className={styles.quiet}>
              {said}
            </span>
          </div>
        )}
        {standing.length === 0 ? <p className={styles.quiet}>Nothing is written down yet.</p> : null}
        {SPEAKERS.map((from) => {
          const entries = standing.filter(({ content }) => content.from === from);
          return entries.length === 0 ? null : (
            <section key={from} aria-label={SPEAKER_NAMES[from]}>
              <h4>{SPEAKER_NAMES[from]}</h4>
              <MoreRows items={entries} step={10} what="entries">
                {(shown) => (
                  <ul className={styles.list}>
                    {shown.map((one) => (
                      <li key={one.standing.record}>
                        <LogCard record={one} areas={pilot.areas} onDelete={() => void putAway(one)} />
                      </li>
                    ))}
                  </ul>
                )}
              </MoreRows>
            </section>
          );
        })}
        {gone.length > 0 ? (
          <details>
            <summary>{`Deleted in the last ${DAYS_TO_BRING_BACK} days (${gone.length})`}</summary>
            <ul className={styles.list}>
              {gone.map((one) => (
                <li key={one.standing.record} className={styles.line}>
                  <span className={styles.gone}>{sayDay(one.content.when)}</span>
                  <Button
                    aria-label={`Bring back the entry of ${sayDay(one.content.when)}`}
                    onPress={() => void bringBack(one)}
                  >
                    Bring back
                  </Button>
                </li>
              ))}
            </ul>
          </details>
        ) : null}
      </Section>
      <Timeline pilot={pilot} entries={standing.map(({ content }) => content)} />
      <Spend pilot={pilot} onChange={(spend) => change({ spend })} />
      <Section title="What was learned">
        <LongText
          label="What was learned so far, in your own words"
          value={pilot.learned}
          onChange={(learned) => change({ learned })}
        />
      </Section>
    </div>
  );
}
