import { shortIcbName } from "../../../config/text";
import { useDerived, useScopeName } from "../../../state/derived";
import { openList } from "../../../state/open-list";
import { useViewStore } from "../../../state/view-store";
import { Button } from "../../../ui/Button";
import { CalmStatus } from "../../../ui/CalmStatus";
import { count } from "../../../words/format";
import { Notice } from "../../../ui/Notice";
import { sayAnswer } from "../../../readings/summary/sentence";
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
  const name = shortIcbName(useScopeName());
  const { answer, pending } = useDerived();
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
      <CalmStatus>{answer ? sayAnswer(answer, name) : "Working out the answer…"}</CalmStatus>
      <History />
      {unknown > 0 ? (
        <Button look="plain" onPress={() => openList({ show: "unknown" })}>
          List {count(unknown)} for which it cannot say
        </Button>
      ) : null}
    </div>
  );
}
