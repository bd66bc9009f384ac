import { useEffect, useRef } from "react";
import { ProgressBar } from "react-aria-components";
import { Button } from "../../ui/Button";
import styles from "./Export.module.css";
import type { Task } from "./use-task";

/** What came of a piece of work. It takes the focus where Cancel had it, which is gone with the work. */
function Outcome({ status, words }: Task) {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) line.current?.focus();
  }, []);
  const failed = status === "failed";
  return (
    <p
      ref={line}
      tabIndex={-1}
      className={failed ? styles.failed : styles.done}
      role={failed ? "alert" : "status"}
    >
      {words}
    </p>
  );
}

/** How far a piece of work is, with a way to stop it; then what came of it. */
export function TaskLine({ task, onCancel }: { readonly task: Task; readonly onCancel: () => void }) {
  if (task.status === "idle") return null;
  if (task.status !== "busy") return <Outcome {...task} />;
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
