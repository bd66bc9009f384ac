import { useState } from "react";
import { draftOf } from "../../state/kept-draft";
import { WALK_DRAFTS } from "../../state/walkthroughs";
import { Button } from "../../ui/Button";
import type { WalkthroughStep } from "../../workspace/walkthrough/walkthrough";
import { StepWords } from "./StepWords";
import styles from "./Workspace.module.css";

interface StepRowProps {
  /** Under what its words are kept while they are typed. */
  readonly of: string;
  readonly step: WalkthroughStep;
  readonly at: number;
  readonly last: boolean;
  readonly onOpen: () => void;
  readonly onChange: (to: Partial<WalkthroughStep>) => Promise<boolean>;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
}

/** One view of a walkthrough: to open, to reword, to move, to take out. */
export function StepRow({ of, step, at, last, onOpen, onChange, onMove, onRemove }: StepRowProps) {
  const [editing, setEditing] = useState(() => draftOf(WALK_DRAFTS, of) !== null);
  /** What was typed belongs to this view: the box closes before another takes its place in the row. */
  const leave = (then: () => void) => (): void => {
    setEditing(false);
    then();
  };
  const named = `view ${at + 1}, ${step.title}`;
  return (
    <li>
      {editing ? (
        <StepWords of={of} words={{ title: step.title, remark: step.remark }} onChange={onChange} />
      ) : (
        <div className={styles.step} dir="auto">
          <strong>{step.title}</strong>
          {step.remark ? <span className={styles.quiet}>{step.remark}</span> : null}
        </div>
      )}
      <div className={styles.line}>
        <Button look="plain" aria-label={`Open ${named}`} onPress={onOpen}>
          Open
        </Button>
        <Button
          look="plain"
          aria-label={editing ? `Done with ${named}` : `Reword ${named}`}
          onPress={() => setEditing(!editing)}
        >
          {editing ? "Done" : "Reword"}
        </Button>
        <Button
          look="plain"
          aria-label={`Move up ${named}`}
          isDisabled={at === 0}
          onPress={leave(() => onMove(-1))}
        >
          Up
        </Button>
        <Button
          look="plain"
          aria-label={`Move down ${named}`}
          isDisabled={last}
          onPress={leave(() => onMove(1))}
        >
          Down
        </Button>
        <Button look="plain" aria-label={`Take out ${named}`} onPress={leave(onRemove)}>
          Take out
        </Button>
      </div>
    </li>
  );
}
