import { useState } from "react";
import { useKeptDraft } from "../../state/kept-draft";
import { showLink, startPresenting } from "../../state/presenting";
import { deleteWalkthrough, saveWalkthrough, WALK_DRAFTS } from "../../state/walkthroughs";
import { Button } from "../../ui/Button";
import { TextBox } from "../../ui/TextBox";
import { withChanged, withMoved, withoutStep } from "../../workspace/walkthrough/steps";
import { MOST_TITLE, type Walkthrough } from "../../workspace/walkthrough/walkthrough";
import type { WalkthroughRecord } from "../../workspace/walkthrough/walkthrough-records";
import { CompareVersions } from "./CompareVersions";
import { StepRow } from "./StepRow";
import styles from "./Workspace.module.css";

interface WalkthroughCardProps {
  readonly record: WalkthroughRecord;
  readonly onLeave: () => void;
}

/** One walkthrough: its title, its views in order, and the way to present it. */
export function WalkthroughCard({ record, onLeave }: WalkthroughCardProps) {
  const { walkthrough } = record;
  const { draft, setDraft, forget } = useKeptDraft(WALK_DRAFTS, record.standing.record, {
    title: walkthrough.title,
    remark: "",
  });
  const setTitle = (title: string): void => setDraft({ title, remark: "" });
  const [said, setSaid] = useState("");
  const save = (next: Walkthrough): void => {
    setSaid("");
    void saveWalkthrough(record, next).then((kept) => setSaid(kept ? "Kept." : ""));
  };
  const rename = (): void => {
    const next = draft.title.trim();
    forget();
    if (next === "") setTitle(walkthrough.title);
    else if (next !== walkthrough.title) save({ ...walkthrough, title: next });
  };
  return (
    <section className={styles.box} aria-label={walkthrough.title}>
      <TextBox
        label="Walkthrough"
        value={draft.title}
        onChange={setTitle}
        most={MOST_TITLE}
        onLeave={rename}
      />
      {record.standing.versions.length > 1 ? <CompareVersions standing={record.standing} /> : null}
      <ol className={styles.steps}>
        {walkthrough.steps.map((step, at) => (
          <StepRow
            key={at}
            record={record.standing.record}
            step={step}
            at={at}
            last={at === walkthrough.steps.length - 1}
            onOpen={() => {
              showLink(step.link);
              onLeave();
            }}
            onChange={(to) => save(withChanged(walkthrough, at, to))}
            onMove={(by) => save(withMoved(walkthrough, at, at + by))}
            onRemove={() => save(withoutStep(walkthrough, at))}
          />
        ))}
      </ol>
      <div className={styles.line}>
        <Button
          look="solid"
          isDisabled={walkthrough.steps.length === 0}
          onPress={() => {
            onLeave();
            startPresenting(walkthrough.steps);
          }}
        >
          Present
        </Button>
        <Button aria-label={`Delete “${walkthrough.title}”`} onPress={() => void deleteWalkthrough(record)}>
          Delete
        </Button>
        <span role="status" className={styles.quiet}>
          {said}
        </span>
      </div>
    </section>
  );
}
