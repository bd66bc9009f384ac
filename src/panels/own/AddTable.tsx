import { useState } from "react";
import { DropZone, FileTrigger, Label, Text, TextArea, TextField } from "react-aria-components";
import { Button } from "../../ui/Button";
import field from "../../ui/Field.module.css";
import { Notice } from "../../ui/Notice";
import { useDraft } from "../../state/drafts";
import { OwnForm } from "./OwnForm";
import styles from "./Own.module.css";
import { useTable } from "./use-table";

const bytesOf = async (file: Blob): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await file.arrayBuffer());

/** Adds a table: by file, drop or paste; what was found in it is shown and confirmed before anything is kept. */
export function AddTable({ onAdded }: { readonly onAdded: (id: string) => void }) {
  const { state, open, drop, failed } = useTable();
  const [pasted, setPasted] = useDraft("own.pasted");
  const [refused, setRefused] = useState("");
  if (state.status === "read") {
    const { summary, reader, file } = state;
    return <OwnForm {...{ summary, reader, file, onAdded }} onBack={drop} onKept={() => setPasted("")} />;
  }
  const take = (file: File): void => {
    setRefused("");
    open(file.name, bytesOf(file));
  };
  return (
    <div className={styles.add}>
      {failed?.status === "failed" ? (
        <Notice tone="problem" onRetry={failed.retry}>
          What is needed to read a table could not be loaded. {failed.reason}
        </Notice>
      ) : null}
      <DropZone
        className={styles.drop ?? ""}
        onDrop={({ items }) => {
          const first = items.find((item) => item.kind === "file");
          if (first) void first.getFile().then(take);
          else setRefused("That was no file. Drop a file, or paste the table below.");
        }}
      >
        <Text slot="label">Drop a table here: CSV or Excel, one row for each area.</Text>
        <FileTrigger
          acceptedFileTypes={[".csv", ".tsv", ".txt", ".xlsx", "text/csv"]}
          onSelect={(files) => {
            const first = files?.[0];
            if (first) take(first);
          }}
        >
          <Button look="solid">Choose a file</Button>
        </FileTrigger>
      </DropZone>
      <TextField className={field.field ?? ""} value={pasted} onChange={setPasted}>
        <Label className={field.label}>Or paste rows from a spreadsheet, with their headings</Label>
        <TextArea className={`${field.input} ${styles.paste}`} rows={4} spellCheck={false} />
      </TextField>
      <div className={styles.line}>
        <Button
          isDisabled={pasted.trim() === ""}
          onPress={() => open("pasted table", bytesOf(new Blob([pasted])))}
        >
          Read the pasted rows
        </Button>
        <span className={styles.quiet}>
          A column of area codes is needed: MSOA (2021 or 2011), LSOA (2021) or district.
        </span>
      </div>
      {state.status === "reading" ? <p role="status">Reading {state.file}…</p> : null}
      {state.status === "failed" || refused ? (
        <Notice tone="problem">
          {state.status === "failed" ? `${state.file}: ${state.reason}` : refused}
        </Notice>
      ) : null}
    </div>
  );
}
