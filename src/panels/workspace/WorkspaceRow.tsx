import { useState } from "react";
import { useDraft } from "../../state/drafts";
import { copyWorkspace, deleteWorkspace, openWorkspace, renameWorkspace } from "../../state/workspaces";
import { Button } from "../../ui/Button";
import { TextBox } from "../../ui/TextBox";
import { MOST_NAME, type NamedWorkspace } from "../../workspace/named";
import styles from "./Workspace.module.css";

interface WorkspaceRowProps {
  readonly one: NamedWorkspace;
  /** It is the one that is open. */
  readonly here: boolean;
  /** What it holds, in words. */
  readonly holds: string;
  /** Told after each change whether the browser kept it. */
  readonly onDone: (kept: boolean) => void;
}

/** One workspace: its name, what it holds, and what can be done with it. */
export function WorkspaceRow({ one, here, holds, onDone }: WorkspaceRowProps) {
  const { id, name } = one;
  const [typed, setTyped, restored] = useDraft(`workspace.name.${id}`);
  const [naming, setNaming] = useState(restored);
  const begin = (): void => {
    setTyped(name);
    setNaming(true);
  };
  const rename = (): void => {
    if (typed.trim() !== "" && typed.trim() !== name) onDone(renameWorkspace(id, typed));
    setTyped("");
    setNaming(false);
  };
  const copy = (): void =>
    void copyWorkspace(one).then(
      (made) => onDone(made !== null),
      () => onDone(false),
    );
  return (
    <li>
      {!naming ? (
        <div className={styles.step} dir="auto">
          <strong>{name}</strong>
          <span className={styles.quiet}>
            {here ? "Open here · " : ""}
            {holds}
          </span>
        </div>
      ) : (
        <TextBox label={`New name of ${name}`} value={typed} onChange={setTyped} most={MOST_NAME} />
      )}
      <div className={styles.line}>
        {here ? null : (
          <Button look="plain" aria-label={`Open ${name}`} onPress={() => onDone(openWorkspace(id))}>
            Open
          </Button>
        )}
        <Button
          look="plain"
          aria-label={naming ? `Keep the new name of ${name}` : `Rename ${name}`}
          onPress={naming ? rename : begin}
        >
          {naming ? "Keep the name" : "Rename"}
        </Button>
        <Button look="plain" aria-label={`Duplicate ${name}`} onPress={copy}>
          Duplicate
        </Button>
        {here ? null : (
          <Button look="plain" aria-label={`Delete ${name}`} onPress={() => onDone(deleteWorkspace(id))}>
            Delete
          </Button>
        )}
      </div>
      {here ? <span className={styles.quiet}>To delete it, open another first.</span> : null}
    </li>
  );
}
