import { bringBackWorkspace } from "../../state/workspaces";
import { Button } from "../../ui/Button";
import { broughtBackUntil, type NamedWorkspace } from "../../workspace/named";
import styles from "./Workspace.module.css";

interface DeletedWorkspacesProps {
  readonly all: readonly NamedWorkspace[];
  /** Told after each change whether the browser kept it. */
  readonly onDone: (kept: boolean) => void;
}

/** Workspaces that were deleted, and until when they can be brought back. */
export function DeletedWorkspaces({ all, onDone }: DeletedWorkspacesProps) {
  const gone = all.flatMap(({ id, name, deleted }) => (deleted === undefined ? [] : [{ id, name, deleted }]));
  if (gone.length === 0) return null;
  return (
    <section className={styles.box} aria-label="Deleted workspaces">
      <h3>Deleted</h3>
      <ul className={styles.rows}>
        {gone.map(({ id, name, deleted }) => (
          <li key={id} className={styles.line}>
            <span dir="auto">{name}</span>
            <span className={styles.quiet}>
              can be brought back until {broughtBackUntil(deleted).toLocaleDateString("en-GB")}
            </span>
            <Button
              look="plain"
              aria-label={`Bring back ${name}`}
              onPress={() => onDone(bringBackWorkspace(id))}
            >
              Bring back
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
