import { useState } from "react";
import { useKeptDraft } from "../../state/kept-draft";
import { saveWalkthrough, useWalkthroughs, WALK_DRAFTS } from "../../state/walkthroughs";
import { Button } from "../../ui/Button";
import { SelectField } from "../../ui/SelectField";
import { withStep } from "../../workspace/walkthrough/steps";
import { MOST_STEPS } from "../../workspace/walkthrough/walkthrough";
import { WordsBoxes } from "./WordsBoxes";
import styles from "./Workspace.module.css";

const NEW = "new";

interface AddStepProps {
  /** The view, as the query of its link. */
  readonly link: string;
  /** What it is called unless somebody says otherwise. */
  readonly title: string;
  readonly label: string;
}

/** The words of a view and the walkthrough that it is added to. */
export function AddStep({ link, title: named, label }: AddStepProps) {
  const standing = useWalkthroughs().filter(({ deleted }) => deleted === null);
  const [blank] = useState(() => ({ title: named, remark: "" }));
  const { draft, setDraft, restored } = useKeptDraft(WALK_DRAFTS, `new ${link}`, blank);
  const { title, remark } = draft;
  const [asked, setTo] = useState("");
  const [done, setDone] = useState("");
  const to =
    standing.find(({ standing: { record } }) => record === asked) ??
    (asked === NEW ? undefined : standing[0]);
  const full = (to?.walkthrough.steps.length ?? 0) >= MOST_STEPS;
  const add = async (): Promise<void> => {
    const walkthrough = to?.walkthrough ?? { title: "Walkthrough", steps: [] };
    const step = { title: title.trim() || named, remark: remark.trim(), link };
    if (!(await saveWalkthrough(to ?? null, withStep(walkthrough, step)))) return;
    setDraft(blank);
    setDone(`Added to “${walkthrough.title}”.`);
  };
  return (
    <>
      {restored ? <p className={styles.quiet}>What you typed before and did not add is here again.</p> : null}
      <WordsBoxes words={draft} onChange={setDraft} />
      <div className={styles.line}>
        {standing.length > 0 ? (
          <SelectField
            label="To"
            value={to?.standing.record ?? NEW}
            choices={[
              ...standing.map(({ standing: { record }, walkthrough }) => ({
                value: record,
                label: walkthrough.title,
              })),
              { value: NEW, label: "A new walkthrough" },
            ]}
            onChange={setTo}
          />
        ) : null}
        <Button look="solid" isDisabled={full} onPress={() => void add()}>
          {label}
        </Button>
        <span role="status" className={styles.quiet}>
          {full ? `A walkthrough holds ${MOST_STEPS} views at most.` : done}
        </span>
      </div>
    </>
  );
}
