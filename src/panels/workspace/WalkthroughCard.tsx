import { useState } from "react";
import { useKeptDraft } from "../../state/kept-draft";
import { showLink, startPresenting } from "../../state/presenting";
import { deleteWalkthrough, saveWalkthrough, WALK_DRAFTS } from "../../state/walkthroughs";
import { Button } from "../../ui/Button";
import { TextBox } from "../../ui/TextBox";
import { withChanged, withMoved, withoutStep } from "../../workspace/walkthrough/steps";
import { MOST_TITLE, type Walkthrough } from "../../workspace/walkthrough/walkthrough";
import type { Revision } from "../../workspace/revision";
import { walkthroughIn, type WalkthroughRecord } from "../../workspace/walkthrough/walkthrough-records";
import { CompareVersions } from "./CompareVersions";
import { EarlierStates } from "./EarlierStates";
import { StepRow } from "./StepRow";
import styles from "./Workspace.module.css";

/** How many steps before one show the same view: two of them do not share what is typed. */
const sameBefore = ({ steps }: Walkthrough, at: number): number =>
  steps.slice(0, at).filter(({ link }) => link === steps[at]?.link).length;

/** What a state of a walkthrough held: its title, and those of its views. */
const sayWalk = (one: Revision): string | undefined => {
  const then = walkthroughIn(one);
  return then && [then.title, ...then.steps.map(({ title }, at) => `${at + 1}. ${title}`)].join("\n");
};

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
  const save = async (next: Walkthrough): Promise<boolean> => {
    setSaid("");
    const kept = await saveWalkthrough(record, next);
    setSaid(kept ? "Kept." : "");
    return kept;
  };
  const rename = async (): Promise<void> => {
    const next = draft.title.trim();
    if (next === "") setTitle(walkthrough.title);
    else if (next === walkthrough.title || (await save({ ...walkthrough, title: next }))) forget();
  };
  return (
    <section className={styles.box} aria-label={walkthrough.title}>
      <TextBox
        label="Walkthrough"
        value={draft.title}
        onChange={setTitle}
        most={MOST_TITLE}
        onLeave={() => void rename()}
      />
      {record.standing.versions.length > 1 ? (
        <CompareVersions standing={record.standing} />
      ) : (
        <EarlierStates standing={record.standing} say={sayWalk} />
      )}
      <ol className={styles.steps}>
        {walkthrough.steps.map((step, at) => (
          <StepRow
            key={at}
            of={`${record.standing.record} ${sameBefore(walkthrough, at)} ${step.link}`}
            step={step}
            at={at}
            last={at === walkthrough.steps.length - 1}
            onOpen={() => {
              showLink(step.link);
              onLeave();
            }}
            onChange={(to) => save(withChanged(walkthrough, at, to))}
            onMove={(by) => void save(withMoved(walkthrough, at, at + by))}
            onRemove={() => void save(withoutStep(walkthrough, at))}
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
