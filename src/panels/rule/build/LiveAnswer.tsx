import { useAreas } from "../../../state/atlas";
import { useDerived } from "../../../state/derived";
import { changeView, useView, useViewStore } from "../../../state/view-store";
import { Button } from "../../../ui/Button";
import { count, percent, roughly } from "../../../ui/format";
import { Notice } from "../../../ui/Notice";
import styles from "./Build.module.css";

/** Undo and redo of changes to the rule. */
function History() {
  const { past, future, undoRule, redoRule } = useViewStore();
  return (
    <div className={styles.history}>
      <Button look="plain" isDisabled={past.length === 0} onPress={undoRule}>
        Undo
      </Button>
      <Button look="plain" isDisabled={future.length === 0} onPress={redoRule}>
        Redo
      </Button>
    </div>
  );
}

/** What the rule flags as it stands: areas, people, pockets, and those for which it cannot say. Stays in sight. */
export function LiveAnswer() {
  const areas = useAreas();
  const { answer, pending } = useDerived();
  const { list } = useView();
  const unknown = answer?.areas.unknown ?? 0;
  if (pending.status === "failed") {
    return (
      <Notice tone="problem" onRetry={pending.retry}>
        The figures of this rule could not be loaded. {pending.reason}
      </Notice>
    );
  }
  return (
    <div className={styles.answer}>
      <p role="status">
        {answer ? (
          <>
            <strong>
              {count(answer.areas.flagged)} of {count(answer.areas.scope)} areas
            </strong>{" "}
            {answer.areas.scope < areas.code.length ? "here " : "in England "}are flagged:{" "}
            {roughly(answer.people.flagged)} people, {percent(answer.people.flagged / answer.people.scope)}.{" "}
            {count(answer.areas.pocket)} more hold a hidden pocket.
          </>
        ) : (
          "Working out the answer…"
        )}
      </p>
      <History />
      {unknown > 0 ? (
        <p>
          Cannot say for {count(unknown)} {unknown === 1 ? "area" : "areas"}: data are missing.{" "}
          <Button
            look="plain"
            onPress={() => changeView({ panel: "list", list: { ...list, show: "unknown", text: "" } })}
          >
            List them
          </Button>
        </p>
      ) : null}
    </div>
  );
}
