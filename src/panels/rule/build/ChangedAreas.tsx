import { useMemo } from "react";
import { changedSince, sayChanged } from "../../../readings/rule/changed";
import { useDerived } from "../../../state/derived";
import { useViewStore } from "../../../state/view-store";
import { Button } from "../../../ui/Button";
import { AreaButton } from "../AreaButton";
import { MoreRows } from "../MoreRows";
import styles from "./Build.module.css";

function Names({ title, msoas }: { readonly title: string; readonly msoas: readonly number[] }) {
  if (msoas.length === 0) return null;
  return (
    <div>
      <h4>{title}</h4>
      <MoreRows items={msoas} step={20} what="areas">
        {(shown) => (
          <ul>
            {shown.map((msoa) => (
              <li key={msoa}>
                <AreaButton msoa={msoa} />
              </li>
            ))}
          </ul>
        )}
      </MoreRows>
    </div>
  );
}

/** Which areas the last change of the rule flags anew and which no longer, with a way back. Nothing before there was a change. */
export function ChangedAreas() {
  const before = useViewStore(({ past }) => past.at(-1));
  const { undoRule } = useViewStore.getState();
  const { answer, context } = useDerived();
  const changed = useMemo(
    () => (before && answer && context ? changedSince(before, answer, context) : null),
    [before, answer, context],
  );
  if (!changed) return null;
  if (changed.added.length + changed.dropped.length === 0)
    return <p className={styles.changed}>{sayChanged(changed)}</p>;
  return (
    <details className={styles.changed}>
      <summary>{sayChanged(changed)}</summary>
      <Names title="Flagged now" msoas={changed.added} />
      <Names title="No longer flagged" msoas={changed.dropped} />
      <Button onPress={undoRule}>Undo this change</Button>
    </details>
  );
}
