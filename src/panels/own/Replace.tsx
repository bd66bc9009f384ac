import type { OwnRecord } from "../../state/own-records";
import { Button } from "../../ui/Button";
import { AddTable } from "./AddTable";
import styles from "./Own.module.css";
import { sayFigures } from "./say-table";

interface ReplaceProps {
  /** As it was when the person began: what comes from elsewhere in the meantime stands beside it. */
  readonly record: OwnRecord;
  readonly onStop: () => void;
  readonly onReplaced: () => void;
}

/** Takes a newer table for figures that are here; what it changes is shown before it is kept. */
export function Replace({ record, onStop, onReplaced }: ReplaceProps) {
  const { figures } = record;
  return (
    <section className={styles.add} aria-label={`Replace the figures of ${figures.name}`}>
      <div className={styles.line}>
        <h3 className={styles.file}>Replace the figures of “{figures.name}”</h3>
        <Button onPress={onStop} autoFocus>
          Leave them as they are
        </Button>
      </div>
      <p className={styles.quiet}>
        Here now: {sayFigures(figures)}. Rules, lists and links that use them go on working with the newer
        figures; what was there before can be brought back.
      </p>
      <AddTable replaces={record} onAdded={onReplaced} />
    </section>
  );
}
