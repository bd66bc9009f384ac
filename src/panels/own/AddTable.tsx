import { useState } from "react";
import { ONE_FILE } from "../../data";
import { useDraft } from "../../state/drafts";
import type { OwnRecord } from "../../state/own-records";
import { Notice } from "../../ui/Notice";
import { CountPostcodes } from "./CountPostcodes";
import { OwnForm } from "./OwnForm";
import type { Saying } from "./own-saying";
import styles from "./Own.module.css";
import { Sheets } from "./Sheets";
import { TakeFile } from "./TakeFile";
import { useTable } from "./use-table";

interface AddTableProps {
  /** The figures whose place the table is to take; null where it adds new ones. */
  readonly replaces: OwnRecord | null;
  readonly onAdded: (id: string) => void;
}

/** Adds a table: by file, drop or paste; what was found in it is shown and confirmed before anything is kept. */
export function AddTable({ replaces, onAdded }: AddTableProps) {
  const { state, open, sheet, drop, failed } = useTable();
  const [pasted, setPasted] = useDraft("own.pasted");
  // What was said of the figures outlives the choice of another sheet.
  const [said, setSaid] = useState<Saying | null>(null);
  if (state.status === "read") {
    const { summary, reader, file } = state;
    return (
      <div className={styles.add}>
        <h3 className={styles.file}>{file}</h3>
        <Sheets summary={summary} onChoose={sheet} />
        <OwnForm
          key={summary.sheet}
          {...{ summary, reader, file, replaces, onAdded, said }}
          onSaid={setSaid}
          onBack={() => {
            setSaid(null);
            drop();
          }}
          onKept={() => setPasted("")}
        />
      </div>
    );
  }
  return (
    <div className={styles.add}>
      {failed?.status === "failed" ? (
        <Notice tone="problem" onRetry={failed.retry}>
          What is needed to read a table could not be loaded. {failed.reason}
        </Notice>
      ) : null}
      <TakeFile
        drop={
          replaces
            ? "Drop the newer table here: CSV or Excel, one row for each area."
            : "Drop a table here: CSV or Excel, one row for each area."
        }
        accept={[".csv", ".tsv", ".txt", ".xlsx", "text/csv"]}
        pasteLabel="Or paste rows from a spreadsheet, with their headings"
        needs="A column of area codes is needed: MSOA (2021 or 2011), LSOA (2021), ward (May 2024) or district; or one of names of a plan’s neighbourhoods."
        pasted={pasted}
        onPasted={setPasted}
        reading={state.status === "reading" ? state.file : ""}
        problem={state.status === "failed" ? `${state.file}: ${state.reason}` : ""}
        onTake={open}
        onCancel={drop}
      />
      {ONE_FILE ? null : (
        <CountPostcodes
          onUse={(csv) =>
            open(
              "counts of postcodes",
              new Blob([csv]).arrayBuffer().then((all) => new Uint8Array(all)),
            )
          }
        />
      )}
    </div>
  );
}
