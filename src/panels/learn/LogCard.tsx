import { useState } from "react";
import { sayDay } from "../../readings/voice/words";
import { SPEAKER_NAMES, TOLD_ASKED } from "../../readings/pilot/log-words";
import { versionIds } from "../../state/began";
import { draftOf } from "../../state/kept-draft";
import { LOG_DRAFTS, logBegan, saveLog } from "../../state/pilots";
import { useVoice } from "../../state/voice";
import { Button } from "../../ui/Button";
import { TOLD } from "../../workspace/pilot/log-entry";
import { logIn, type LogRecord } from "../../workspace/pilot/pilot-records";
import type { Revision } from "../../workspace/revision";
import styles from "../voice/Voice.module.css";
import { CompareVersions } from "../workspace/CompareVersions";
import { EarlierStates } from "../workspace/EarlierStates";
import { LogForm } from "./LogForm";

/** What a state of an entry told, field by field. */
const sayLog = (one: Revision): string | undefined => {
  const told = logIn(one);
  return (
    told &&
    TOLD.map((field) => told[field].trim())
      .filter(Boolean)
      .join("\n")
  );
};

interface LogCardProps {
  readonly record: LogRecord;
  readonly areas: readonly string[];
  readonly onDelete: () => void;
}

/** One entry of a log, marked by who speaks; to change or put away. */
export function LogCard({ record, areas, onDelete }: LogCardProps) {
  const { content, standing } = record;
  const [began, setBegan] = useState(() =>
    draftOf(LOG_DRAFTS, standing.record) === null ? null : logBegan(record),
  );
  const voice = useVoice().filter(({ standing: one }) => content.voice.includes(one.record));
  if (began)
    return (
      <LogForm
        title="Change the entry"
        of={standing.record}
        from={began.content}
        began={versionIds(began)}
        areas={areas}
        onSave={(next) => saveLog(began, next)}
        onClose={() => setBegan(null)}
      />
    );
  return (
    <div className={styles.entry}>
      <div className={styles.line}>
        <p className={styles.kind} data-kind={content.from === "community" ? "strength" : ""}>
          {SPEAKER_NAMES[content.from]}
        </p>
        <span className={styles.quiet}>
          {sayDay(content.when)}
          {content.whose === "" ? null : (
            <>
              {" · "}
              <bdi>{content.whose}</bdi>
            </>
          )}
        </span>
      </div>
      {TOLD.map((field) =>
        content[field].trim() === "" ? null : (
          <div key={field}>
            <p className={styles.quiet}>{TOLD_ASKED[field]}</p>
            <p className={styles.said} dir="auto">
              {content[field]}
            </p>
          </div>
        ),
      )}
      {voice.map(({ standing: one, entry, deleted }) =>
        deleted === null ? (
          <blockquote key={one.record} className={styles.said} dir="auto">
            {entry.words}
          </blockquote>
        ) : (
          <p key={one.record} className={styles.quiet}>
            Attached: an entry that was taken back.
          </p>
        ),
      )}
      {standing.versions.length > 1 ? (
        <CompareVersions standing={standing} />
      ) : (
        <EarlierStates standing={standing} say={sayLog} />
      )}
      <div className={styles.line}>
        <Button
          look="plain"
          aria-label={`Change the entry of ${sayDay(content.when)}`}
          onPress={() => setBegan(record)}
        >
          Change
        </Button>
        <Button look="plain" aria-label={`Delete the entry of ${sayDay(content.when)}`} onPress={onDelete}>
          Delete
        </Button>
      </div>
    </div>
  );
}
