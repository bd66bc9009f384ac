import { useKeptDraft } from "../../state/kept-draft";
import { WALK_DRAFTS } from "../../state/walkthroughs";
import { TextBox } from "../../ui/TextBox";
import { MOST_REMARK, MOST_TITLE, type Words } from "../../workspace/walkthrough/walkthrough";
import styles from "./Workspace.module.css";

interface StepWordsProps {
  /** Under what the words are kept while they are typed. */
  readonly of: string;
  readonly words: Words;
  readonly onChange: (to: Words) => void;
}

/** The words of one view. Each letter stands in the browser at once; leaving a box makes them the walkthrough's. */
export function StepWords({ of, words, onChange }: StepWordsProps) {
  const { draft, setDraft, forget } = useKeptDraft(WALK_DRAFTS, of, words);
  const { title, remark } = draft;
  const keep = (): void => {
    if (title !== words.title || remark !== words.remark)
      onChange({ title: title.trim() || words.title, remark });
    forget();
  };
  return (
    <div className={styles.edit}>
      <TextBox
        label="Title"
        value={title}
        onChange={(next) => setDraft({ title: next, remark })}
        most={MOST_TITLE}
        onLeave={keep}
      />
      <TextBox
        label="Remark"
        value={remark}
        onChange={(next) => setDraft({ title, remark: next })}
        most={MOST_REMARK}
        long
        onLeave={keep}
      />
    </div>
  );
}
