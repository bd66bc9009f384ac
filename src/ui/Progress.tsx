import { useId } from "react";
import { Button } from "./Button";
import styles from "./Progress.module.css";

interface ProgressProps {
  /** What is being done: "Running 9,999 permutations". */
  readonly label: string;
  /** Share done, 0 to 1. */
  readonly share: number;
  readonly onCancel?: () => void;
}

/** How far a calculation has come, with a way to stop it where there is one. */
export function Progress({ label, share, onCancel }: ProgressProps) {
  const id = useId();
  return (
    <div className={styles.progress}>
      <span id={id} className={styles.words}>
        {label}: {Math.round(share * 100)}%
      </span>
      <progress value={share} max={1} aria-labelledby={id} />
      {onCancel ? <Button onPress={onCancel}>Cancel</Button> : null}
    </div>
  );
}
