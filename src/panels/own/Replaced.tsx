import { undoWork } from "../../state/undo-work";
import { useWorkChanges } from "../../state/work-changes";
import { useWorkspace } from "../../state/workspace";
import { Button } from "../../ui/Button";
import styles from "./Own.module.css";

/** Says that figures were replaced, and takes it back as long as it is the last that was done. `record`: theirs; "" for none. */
export function Replaced({ record }: { readonly record: string }) {
  const last = useWorkChanges(({ done }) => done.at(-1));
  const name = useWorkspace(({ own }) => own.find((one) => one.standing.record === record)?.figures.name);
  const here = record !== "" && last?.record === record && last.before !== null && last.after !== null;
  return (
    <p role="status" className={styles.line}>
      {here ? (
        <>
          <span>“{name}” has the newer figures.</span>
          <Button onPress={() => void undoWork()}>Undo</Button>
        </>
      ) : null}
    </p>
  );
}
