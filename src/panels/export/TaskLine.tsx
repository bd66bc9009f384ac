import { useEffect, useRef } from "react";
import { ProgressBar } from "react-aria-components";
import { Button } from "../../ui/Button";
import styles from "./Export.module.css";
import type { Task } from "./use-task";

/** How far a piece of work is, with a way to stop it. */
function Busy({ task, onCancel }: { readonly task: Task; readonly onCancel: () => void }) {
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

/**
 * A piece of work while it goes on; then what came of it, in an element that was there before, so that it is read out.
 * It takes the focus where Cancel had it, which is gone with the work.
 */
export function TaskLine({ task, onCancel }: { readonly task: Task; readonly onCancel: () => void }) {
  const lines = useRef<HTMLDivElement>(null);
  const { status } = task;
  useEffect(() => {
    const ended = status === "done" || status === "failed";
    if (ended && document.activeElement === document.body) lines.current?.focus();
  }, [status]);
  return (
    <>
      {status === "busy" ? <Busy task={task} onCancel={onCancel} /> : null}
      <div ref={lines} tabIndex={-1}>
        <p className={styles.done} role="status">
          {status === "done" ? task.words : ""}
        </p>
        {status === "failed" ? (
          <p className={styles.failed} role="alert">
            {task.words}
          </p>
        ) : null}
      </div>
    </>
  );
}
