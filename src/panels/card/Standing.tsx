import { STANDING_WORDS } from "../../readings/list/rows";
import styles from "./Standing.module.css";

const CLASSES = ["flagged", "pocket", "unknown", "neither"] as const;

/** How an area stands under the rule, by mark and word. `short` leaves out "Not flagged". */
export function Standing({ of, full = false }: { readonly of: 0 | 1 | 2 | 3; readonly full?: boolean }) {
  if (of === 3 && !full) return <span className={styles.none}>–</span>;
  return <span className={`${styles.standing} ${styles[CLASSES[of]]}`}>{STANDING_WORDS[of]}</span>;
}
