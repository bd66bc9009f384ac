import { bringBackEntry, useVoice } from "../../state/voice";
import { Button } from "../../ui/Button";
import { beginning } from "./EntryCard";
import styles from "./Voice.module.css";

/** Offers to bring back the entry that was deleted last. `gone`: its record; null where none was. */
export function UndoDelete({ gone }: { readonly gone: string | null }) {
  const record = useVoice().find(({ standing, deleted }) => standing.record === gone && deleted !== null);
  return (
    <div className={styles.line}>
      <span role="status" className={styles.quiet}>
        {record ? "Deleted." : ""}
      </span>
      {record ? (
        // Where the entry stood is nothing to go on from: the focus comes here.
        <Button autoFocus onPress={() => void bringBackEntry(record)}>
          <span>
            Undo: bring back “<bdi>{beginning(record.entry.words)}</bdi>”
          </span>
        </Button>
      ) : null}
    </div>
  );
}
