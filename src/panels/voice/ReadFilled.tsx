import { useState } from "react";
import { FileTrigger } from "react-aria-components";
import { writeCsv } from "../../export/csv";
import { saveFile } from "../../export/save";
import { addEntries } from "../../state/voice";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { notHere, readFilled, type Filled } from "../../readings/voice/filled";
import { personalIn, placeWords, sayPersonal } from "../../readings/voice/personal";
import { VOICE_COLUMNS } from "../../readings/voice/table";
import { entries } from "../../readings/voice/words";
import { readRows } from "../../workspace/own/read-rows";
import type { Entry } from "../../workspace/voice/entry";
import type { VoiceView } from "./use-voice-view";
import styles from "./Voice.module.css";

const MOST_SAID = 5;

interface Found extends Filled {
  readonly file: string;
  readonly fresh: readonly Entry[];
  /** What looks like a person's data among the new ones, by entry. */
  readonly personal: readonly string[];
}

/** What was found in a table, in words. */
function sayFound({ entries: all, fresh, refused, file }: Found): string {
  const parts = [
    `${file}: ${entries(fresh.length)} to add.`,
    all.length > fresh.length ? `${entries(all.length - fresh.length)} here already.` : "",
    refused.length > 0
      ? `Left out: ${refused
          .slice(0, MOST_SAID)
          .map(({ row, why }) => `row ${row}, ${why}`)
          .join("; ")}${refused.length > MOST_SAID ? ` and ${refused.length - MOST_SAID} rows more` : ""}.`
      : "",
  ];
  return parts.filter(Boolean).join(" ");
}

/** Entries from a table that was filled in elsewhere; what it holds is said before anything is added. */
export function ReadFilled({ view: { areas, standing } }: { readonly view: VoiceView }) {
  const [found, setFound] = useState<Found | null>(null);
  const [problem, setProblem] = useState("");
  const [done, setDone] = useState("");
  const open = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setDone("");
    setProblem("");
    setFound(null);
    try {
      const rows = readRows(new Uint8Array(await file.arrayBuffer()));
      const filled = readFilled(rows, new Set(areas.code));
      const fresh = notHere(
        filled.entries,
        standing.map(({ entry }) => entry),
      );
      const personal = fresh.flatMap((entry) => {
        const seen = personalIn(entry, placeWords(areas, entry.msoa));
        return seen.length > 0 ? [sayPersonal(seen)] : [];
      });
      setFound({ ...filled, file: file.name, fresh, personal });
    } catch (error) {
      setProblem(`${file.name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const add = async ({ fresh }: Found): Promise<void> => {
    setFound(null);
    const kept = await addEntries(fresh);
    setDone(
      kept
        ? `${entries(fresh.length)} added.`
        : `${entries(fresh.length)} added to this tab only: this browser could not keep them. Save them to a file.`,
    );
  };
  const empty = (): void =>
    saveFile(
      new Blob([writeCsv({ columns: VOICE_COLUMNS.map(({ name }) => name), rows: [] })], {
        type: "text/csv;charset=utf-8",
      }),
      "what-people-say_empty-table.csv",
    );
  return (
    <>
      <div className={styles.line}>
        <FileTrigger acceptedFileTypes={[".csv", ".tsv"]} onSelect={(files) => void open(files?.[0])}>
          <Button>Read a filled table (CSV)</Button>
        </FileTrigger>
        <Button look="plain" onPress={empty}>
          Save an empty table
        </Button>
        <span className={styles.quiet} role="status">
          {done}
        </span>
      </div>
      {problem ? <Notice tone="problem">{problem}</Notice> : null}
      {found ? (
        <Notice tone={found.personal.length > 0 ? "problem" : "info"}>
          {sayFound(found)}
          {found.personal.length > 0
            ? ` ${entries(found.personal.length)} with what looks like a person’s data: ${found.personal.slice(0, MOST_SAID).join("; ")}${found.personal.length > MOST_SAID ? " and others" : ""}. Correct the table and read it again, or add them if it is right that it stands there.`
            : ""}
          <span className={styles.line}>
            <Button look="solid" isDisabled={found.fresh.length === 0} onPress={() => void add(found)}>
              Add them
            </Button>
            <Button onPress={() => setFound(null)}>Leave them</Button>
          </span>
        </Notice>
      ) : null}
    </>
  );
}
