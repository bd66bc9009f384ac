import { useState } from "react";
import { FileTrigger } from "react-aria-components";
import { Button } from "../../../ui/Button";
import { Notice } from "../../../ui/Notice";
import fields from "../../../ui/Field.module.css";
import { TitleField } from "../TitleField";
import styles from "./Brief.module.css";
import { LONGEST_COMMITTEE, type BriefHead } from "./brief-head";
import { readLogo } from "./logo";

interface HeadFieldsProps {
  readonly head: BriefHead;
  readonly onHead: (head: BriefHead) => void;
  /** False where this browser did not keep what was set. */
  readonly kept: boolean;
  /** The person's own title, or "" for the proposed one. */
  readonly title: string;
  readonly proposed: string;
  readonly onTitle: (title: string) => void;
}

/** A person's own title, committee, day of the meeting and logo of a brief. */
export function HeadFields({ head, onHead, kept, title, proposed, onTitle }: HeadFieldsProps) {
  const [problem, setProblem] = useState("");
  const choose = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    try {
      onHead({ ...head, logo: await readLogo(file) });
      setProblem("");
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  const unkept = kept ? "" : "This browser could not keep this: it stands until you close the brief.";
  return (
    <div className={styles.fields} role="group" aria-label="Title, committee, meeting and logo">
      <div className={styles.ownTitle}>
        <TitleField label="Title of the brief" own={title} proposed={proposed} onOwn={onTitle} />
      </div>
      <input
        className={`${fields.input} ${styles.committee}`}
        aria-label="Committee"
        placeholder="Committee"
        maxLength={LONGEST_COMMITTEE}
        value={head.committee}
        onChange={({ target }) => onHead({ ...head, committee: target.value })}
      />
      <label className={styles.meeting}>
        Meeting
        <input
          className={fields.input}
          type="date"
          value={head.meeting}
          onChange={({ target }) => onHead({ ...head, meeting: target.value })}
        />
      </label>
      <FileTrigger
        acceptedFileTypes={["image/png", "image/jpeg"]}
        onSelect={(files) => void choose(files?.[0])}
      >
        <Button>{head.logo === "" ? "Add a logo" : "Change the logo"}</Button>
      </FileTrigger>
      {head.logo === "" ? null : (
        <Button onPress={() => onHead({ ...head, logo: "" })}>Remove the logo</Button>
      )}
      <span className={styles.keptHere}>
        Committee, meeting and logo stay in this browser. The title is part of the link.
      </span>
      {problem === "" ? null : <Notice tone="problem">{problem}</Notice>}
      {unkept === "" ? null : <Notice tone="problem">{unkept}</Notice>}
    </div>
  );
}
