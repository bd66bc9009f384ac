import { TextBox } from "../../ui/TextBox";
import { MOST_REMARK, MOST_TITLE, type Words } from "../../workspace/walkthrough/walkthrough";

interface WordsBoxesProps {
  readonly words: Words;
  readonly onChange: (to: Words) => void;
  readonly onLeave?: () => void;
}

/** The title of a view and what the presenter says of it. */
export function WordsBoxes({ words, onChange, onLeave }: WordsBoxesProps) {
  const leave = onLeave ? { onLeave } : {};
  return (
    <>
      <TextBox
        label="Title"
        value={words.title}
        onChange={(title) => onChange({ ...words, title })}
        most={MOST_TITLE}
        {...leave}
      />
      <TextBox
        label="Remark (optional)"
        value={words.remark}
        onChange={(remark) => onChange({ ...words, remark })}
        most={MOST_REMARK}
        long
        {...leave}
      />
    </>
  );
}
