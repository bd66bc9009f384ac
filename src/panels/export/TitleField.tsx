import { useState } from "react";
import { Button } from "../../ui/Button";
import styles from "./Export.module.css";
import { LONGEST_TITLE, ownTitle } from "./own-title";

interface TitleFieldProps {
  readonly label?: string;
  /** The person's own title, or "" for the proposed one. */
  readonly own: string;
  readonly proposed: string;
  readonly onOwn: (own: string) => void;
}

/** The title of an image or brief, ready to be edited. Left as it is, it follows the view; "Reset" brings the app's own back. */
export function TitleField({ label = "Title of the image", own, proposed, onOwn }: TitleFieldProps) {
  // What is being typed, so that an emptied box stays empty until it is left.
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <div className={styles.title}>
      <input
        className={styles.titleField}
        aria-label={label}
        maxLength={LONGEST_TITLE}
        value={draft ?? (own === "" ? proposed : own)}
        onChange={({ target }) => {
          setDraft(target.value);
          onOwn(ownTitle(target.value, proposed));
        }}
        onBlur={() => setDraft(null)}
      />
      {own === "" ? null : (
        <Button aria-label="Reset to the app’s own title" onPress={() => onOwn("")}>
          Reset
        </Button>
      )}
    </div>
  );
}
