import { useState } from "react";
import { FileTrigger } from "react-aria-components";
import { saveFile } from "../../export/save";
import { nameInId } from "../../model/own-id";
import { takeIn, useWorkspace } from "../../state/workspace";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { isoDay } from "../../words/iso-day";
import { readWorkspace } from "../../workspace/file/read-file";
import { writeWorkspace } from "../../workspace/file/write-file";
import { previewMerge, type Preview } from "../../workspace/preview";
import type { Revisions } from "../../workspace/revision";
import styles from "./Own.module.css";

const list = (records: readonly string[]): string =>
  new Intl.ListFormat("en-GB").format(records.map(nameInId));

/** What opening a file would do, in words. */
export function sayPreview({ added, changed, apart, same }: Preview): string {
  const parts = [
    added.length > 0 ? `New here: ${list(added)}.` : "",
    changed.length > 0 ? `Changed since: ${list(changed)}.` : "",
    apart.length > 0 ? `Changed here and there, so that both versions will stand: ${list(apart)}.` : "",
    same.length > 0 ? `The same here: ${list(same)}.` : "",
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(" ") : "The file holds no figures.";
}

/** Own figures to a file for partners, and theirs from one: what it would do is shown before anything is taken. */
export function Exchange() {
  const revisions = useWorkspace((store) => store.revisions);
  const [theirs, setTheirs] = useState<{ file: string; revisions: Revisions } | null>(null);
  const [problem, setProblem] = useState("");
  const [done, setDone] = useState("");
  const open = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setProblem("");
    setDone("");
    try {
      setTheirs({ file: file.name, revisions: readWorkspace(await file.text()) });
    } catch (error) {
      setTheirs(null);
      setProblem(`${file.name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  const take = async (): Promise<void> => {
    if (!theirs) return;
    await takeIn(theirs.revisions);
    setTheirs(null);
    setDone(`${theirs.file} was taken in.`);
  };
  const save = (): void =>
    saveFile(
      new Blob([writeWorkspace(revisions)], { type: "application/json" }),
      `own-figures-${isoDay(new Date())}.hyperlocal`,
    );
  return (
    <>
      <div className={styles.line}>
        <Button onPress={save} isDisabled={revisions.size === 0}>
          Save all to a file
        </Button>
        <FileTrigger acceptedFileTypes={[".hyperlocal"]} onSelect={(files) => void open(files?.[0])}>
          <Button>Open a partner’s file</Button>
        </FileTrigger>
        <span className={styles.quiet} role="status">
          {done}
        </span>
      </div>
      {theirs ? (
        <div className={styles.drop}>
          <span>
            {theirs.file}: {sayPreview(previewMerge(revisions, theirs.revisions))}
          </span>
          <span className={styles.line}>
            <Button look="solid" onPress={() => void take()}>
              Take it in
            </Button>
            <Button onPress={() => setTheirs(null)}>Leave it</Button>
          </span>
        </div>
      ) : null}
      {problem ? <Notice tone="problem">{problem}</Notice> : null}
    </>
  );
}
