import { useState, type ReactNode } from "react";
import { useDraft } from "../../state/drafts";
import { deleteSaved, renameSaved } from "../../state/saved-work";
import { Button } from "../../ui/Button";
import { TextBox } from "../../ui/TextBox";
import type { KeptRecord } from "../../workspace/records";
import type { Revision } from "../../workspace/revision";
import { onlyHere } from "../../workspace/saved/only-here";
import { MOST_SAVED_NAME } from "../../workspace/saved/saved-name";
import { CompareVersions } from "./CompareVersions";
import { EarlierStates } from "./EarlierStates";
import styles from "./Workspace.module.css";

interface SavedRowProps {
  readonly record: KeptRecord<{ readonly name: string }>;
  /** What it is, as labels of buttons say it: "the rule". */
  readonly what: string;
  /** What it holds, in words. */
  readonly said: ReactNode;
  /** What a state of it held, in words. */
  readonly say: (one: Revision) => ReactNode | undefined;
  /** "Use" or "Open"; absent where it cannot be used here. */
  readonly use?: { readonly label: string; readonly onPress: () => void };
}

/** A saved rule or set: its name, what it holds, and what can be done with it. */
export function SavedRow({ record, what, said, say, use }: SavedRowProps) {
  const { standing, content } = record;
  const { name } = content;
  const [typed, setTyped, restored] = useDraft(`saved.name.${standing.record}`);
  const [naming, setNaming] = useState(restored);
  const rename = (): void => {
    const next = typed.trim();
    if (next !== "" && next !== name) void renameSaved(record, next);
    setTyped("");
    setNaming(false);
  };
  const begin = (): void => {
    setTyped(name);
    setNaming(true);
  };
  return (
    <li className={styles.saved}>
      {naming ? (
        <TextBox label={`New name of ${name}`} value={typed} onChange={setTyped} most={MOST_SAVED_NAME} />
      ) : (
        <div className={styles.step} dir="auto">
          <strong>{name}</strong>
          <span className={styles.quiet}>{said}</span>
        </div>
      )}
      {standing.versions.some(onlyHere) ? (
        <p className={styles.quiet}>
          Kept by an earlier version in this browser only. It goes to no partner until you save it again,
          rename it, or delete it and bring it back.
        </p>
      ) : null}
      {standing.versions.length > 1 ? (
        <CompareVersions standing={standing} />
      ) : (
        <EarlierStates standing={standing} say={say} />
      )}
      <div className={styles.line}>
        {use ? (
          <Button look="plain" aria-label={`${use.label} ${what} ${name}`} onPress={use.onPress}>
            {use.label}
          </Button>
        ) : null}
        <Button
          look="plain"
          aria-label={naming ? `Keep the new name of ${what} ${name}` : `Rename ${what} ${name}`}
          onPress={naming ? rename : begin}
        >
          {naming ? "Keep the name" : "Rename"}
        </Button>
        <Button look="plain" aria-label={`Delete ${what} ${name}`} onPress={() => void deleteSaved(record)}>
          Delete
        </Button>
      </div>
    </li>
  );
}
