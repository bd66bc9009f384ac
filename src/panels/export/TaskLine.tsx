import { ProgressBar } from "react-aria-components";
import { Button } from "../../ui/Button";
import styles from "./Export.module.css";
import type { Task } from "./use-task";

/** How far a piece of work is, with a way to stop it; then what came of it. */
export function TaskLine({ task, onCancel }: { readonly task: Task; readonly onCancel: () => void }) {
  if (task.status === "idle") return null;
  if (task.status !== "busy")
    return (
      <p
        className={task.status === "failed" ? styles.failed : styles.done}
        role={task.status === "failed" ? "alert" : "status"}
      >
        {task.words}
      </p>
    );
  return (
    <div className={styles.busy}>
      <ProgressBar aria-label={task.words} value={task.share * 100} className={styles.progress ?? ""}>
        <span className={styles.bar} style={{ inlineSize: `${Math.round(task.share * 100)}%` }} />
      </ProgressBar>
      <span>{task.words}…</span>
      <Button onPress={onCancel}>Cancel</Button>
    </div>
  );
}
