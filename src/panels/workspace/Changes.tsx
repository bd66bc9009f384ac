import { useState } from "react";
import { kindName, nameOfContent } from "../../readings/workspace/kinds";
import { redoWork, undoWork, type Undone } from "../../state/undo-work";
import { useWorkChanges, type WorkChange } from "../../state/work-changes";
import { Button } from "../../ui/Button";
import styles from "./Workspace.module.css";

const SAID: Readonly<Record<Undone, string>> = {
  done: "Done.",
  moved: "It was changed elsewhere in the meantime, so it was left as it is.",
  fixed: "A fixed protocol stays: change it with a reason, under “Protocol”.",
  "not kept": "This browser could not keep it.",
  nothing: "",
};

/** A change in words: "Deleted: neighbourhood plan “Rochdale”". */
function sayChange({ kind, before, after }: WorkChange): string {
  const verb = before === null ? "Added" : after === null ? "Deleted" : "Changed";
  const name = nameOfContent(after ?? before);
  return `${verb}: ${kindName(kind)}${name ? ` “${name}”` : ""}`;
}

/** Takes back, or makes again, what was changed since the page opened. */
export function Changes() {
  const { done, undone } = useWorkChanges();
  const [said, setSaid] = useState("");
  const [last, next] = [done.at(-1), undone.at(-1)];
  return (
    <section className={styles.box} aria-label="Undo and redo">
      <h3>Undo and redo</h3>
      {last || next ? null : <p className={styles.quiet}>Nothing was changed since this page opened.</p>}
      {last ? (
        <p className={styles.line}>
          <Button onPress={() => void undoWork().then((how) => setSaid(SAID[how]))}>Undo</Button>
          <bdi className={styles.quiet}>{sayChange(last)}</bdi>
        </p>
      ) : null}
      {next ? (
        <p className={styles.line}>
          <Button onPress={() => void redoWork().then((how) => setSaid(SAID[how]))}>Redo</Button>
          <bdi className={styles.quiet}>{sayChange(next)}</bdi>
        </p>
      ) : null}
      <p role="status" className={styles.quiet}>
        {said}
      </p>
    </section>
  );
}
