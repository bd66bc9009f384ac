import { useState } from "react";
import { DropZone, FileTrigger, Label, Text, TextArea, TextField } from "react-aria-components";
import { Button } from "../../ui/Button";
import field from "../../ui/Field.module.css";
import { Notice } from "../../ui/Notice";
import styles from "./Own.module.css";

export type FileBytes = Promise<Uint8Array<ArrayBuffer>>;

const bytesOf = async (file: Blob): FileBytes => new Uint8Array(await file.arrayBuffer());

interface TakeFileProps {
  /** What to drop: "Drop a table here: CSV or Excel, one row for each area." */
  readonly drop: string;
  /** Endings and kinds that the file chooser offers. */
  readonly accept: readonly string[];
  readonly pasteLabel: string;
  /** What a table needs, beside the button for pasted rows. */
  readonly needs: string;
  readonly pasted: string;
  readonly onPasted: (text: string) => void;
  /** Name of the file that is being read; "" for none. */
  readonly reading: string;
  /** What was wrong with the last one; "" for nothing. */
  readonly problem: string;
  /** Ends the reading. */
  readonly onCancel?: () => void;
  readonly onTake: (file: string, bytes: FileBytes) => void;
}

/** Takes a file: dropped, chosen, or pasted rows. */
export function TakeFile(props: TakeFileProps) {
  const { drop, accept, pasteLabel, needs, pasted, onPasted, reading, problem, onTake, onCancel } = props;
  const [refused, setRefused] = useState("");
  const take = (file: File): void => {
    setRefused("");
    onTake(file.name, bytesOf(file));
  };
  const wrong = refused || problem;
  return (
    <>
      <DropZone
        className={styles.drop ?? ""}
        onDrop={({ items }) => {
          const first = items.find((item) => item.kind === "file");
          if (first) void first.getFile().then(take);
          else setRefused("That was no file. Drop a file, or paste the table below.");
        }}
      >
        <Text slot="label">{drop}</Text>
        <FileTrigger
          acceptedFileTypes={accept}
          onSelect={(files) => {
            const first = files?.[0];
            if (first) take(first);
          }}
        >
          <Button look="solid">Choose a file</Button>
        </FileTrigger>
      </DropZone>
      <TextField className={field.field ?? ""} value={pasted} onChange={onPasted}>
        <Label className={field.label}>{pasteLabel}</Label>
        <TextArea className={`${field.input} ${styles.paste}`} rows={4} spellCheck={false} />
      </TextField>
      <div className={styles.line}>
        <Button
          isDisabled={pasted.trim() === ""}
          onPress={() => {
            setRefused("");
            onTake("pasted table", bytesOf(new Blob([pasted])));
          }}
        >
          Read the pasted rows
        </Button>
        <span className={styles.quiet}>{needs}</span>
      </div>
      {reading === "" ? null : (
        <div className={styles.line}>
          <p role="status">Reading {reading}…</p>
          {onCancel ? <Button onPress={onCancel}>Cancel</Button> : null}
        </div>
      )}
      {wrong === "" ? null : <Notice tone="problem">{wrong}</Notice>}
    </>
  );
}
