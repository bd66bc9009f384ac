import { useState } from "react";
import { Button } from "../../ui/Button";
import { TextBox } from "../../ui/TextBox";
import { MOST_REMARK, MOST_TITLE, type WalkthroughStep } from "../../workspace/walkthrough/walkthrough";
import styles from "./Workspace.module.css";

interface StepRowProps {
  readonly step: WalkthroughStep;
  readonly at: number;
  readonly last: boolean;
  readonly onOpen: () => void;
  readonly onChange: (to: Partial<WalkthroughStep>) => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
}

/** One view of a walkthrough: to open, to reword, to move, to take out. What is typed is kept when the box is left. */
export function StepRow({ step, at, last, onOpen, onChange, onMove, onRemove }: StepRowProps) {
  const [editing, setEditing] = useState(false);
  const [title, setTitle] = useState(step.title);
  const [remark, setRemark] = useState(step.remark);
  const keep = (): void => {
    if (title !== step.title || remark !== step.remark)
      onChange({ title: title.trim() || step.title, remark });
  };
  /** What was typed belongs to this view: the box closes before another takes its place in the row. */
  const leave = (then: () => void) => (): void => {
    setEditing(false);
    then();
  };
  const toggle = (): void => {
    setTitle(step.title);
    setRemark(step.remark);
    setEditing(!editing);
  };
  const named = `view ${at + 1}, ${step.title}`;
  return (
    <li>
      {editing ? (
        <div className={styles.edit}>
          <TextBox label="Title" value={title} onChange={setTitle} most={MOST_TITLE} onLeave={keep} />
          <TextBox
            label="Remark"
            value={remark}
            onChange={setRemark}
            most={MOST_REMARK}
            long
            onLeave={keep}
          />
        </div>
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
        <Button look="plain" aria-label={editing ? `Done with ${named}` : `Reword ${named}`} onPress={toggle}>
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
