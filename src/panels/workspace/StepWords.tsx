import { draftOf, useKeptDraft } from "../../state/kept-draft";
import { WALK_DRAFTS } from "../../state/walkthroughs";
import type { Words } from "../../workspace/walkthrough/walkthrough";
import { WordsBoxes } from "./WordsBoxes";
import styles from "./Workspace.module.css";

interface StepWordsProps {
  /** Under what the words are kept while they are typed. */
  readonly of: string;
  readonly words: Words;
  /** Makes them the walkthrough's; answers whether the browser kept it. */
  readonly onChange: (to: Words) => Promise<boolean>;
}

/** The words of one view. Each letter stands in the browser at once; leaving a box makes them the walkthrough's. */
export function StepWords({ of, words, onChange }: StepWordsProps) {
  const { draft, setDraft, forget } = useKeptDraft(WALK_DRAFTS, of, words);
  const keep = async (): Promise<void> => {
    const { title, remark } = draft;
    if (title === words.title && remark === words.remark) return;
    const kept = await onChange({ title: title.trim() || words.title, remark });
    // What the browser could not keep is still a draft, and so is what was typed meanwhile.
    const now = draftOf(WALK_DRAFTS, of);
    if (kept && now?.title === title && now.remark === remark) forget();
  };
  return (
    <div className={styles.edit}>
      <WordsBoxes words={draft} onChange={setDraft} onLeave={() => void keep()} />
    </div>
  );
}
