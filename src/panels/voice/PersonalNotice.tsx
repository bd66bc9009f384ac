import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import styles from "./Voice.module.css";

interface PersonalNoticeProps {
  /** What looks like a person's data, in words; "" where nothing does. */
  readonly seen: string;
  readonly onStop: () => void;
  readonly onSave: () => void;
}

/** Before entries leave: what in them looks like a person's data, and the choice to correct it or to save all the same. */
export function PersonalNotice({ seen, onStop, onSave }: PersonalNoticeProps) {
  if (seen === "") return null;
  return (
    <Notice tone="problem">
      {seen}
      <span className={styles.line}>
        <Button look="solid" onPress={onStop}>
          Correct them first
        </Button>
        <Button onPress={onSave}>Save all the same</Button>
      </span>
    </Notice>
  );
}
