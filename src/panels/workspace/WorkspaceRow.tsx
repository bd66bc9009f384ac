import { useState } from "react";
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
  const [typed, setTyped] = useState<string | null>(null);
  const rename = (): void => {
    if (typed !== null && typed.trim() !== "" && typed.trim() !== name) onDone(renameWorkspace(id, typed));
    setTyped(null);
  };
  const copy = (): void =>
    void copyWorkspace(one).then(
      (made) => onDone(made !== null),
      () => onDone(false),
    );
  return (
    <li>
      {typed === null ? (
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
          aria-label={typed === null ? `Rename ${name}` : `Keep the new name of ${name}`}
          onPress={() => (typed === null ? setTyped(name) : rename())}
        >
          {typed === null ? "Rename" : "Keep the name"}
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
