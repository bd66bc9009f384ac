import { Label, Text, TextArea, TextField } from "react-aria-components";
import field from "../../ui/Field.module.css";
import { MOST_TEXT } from "../../workspace/pilot/shapes";
import styles from "../voice/Voice.module.css";

interface LongTextProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly note?: string;
  readonly rows?: number;
  /** The most that it holds, in UTF-16 units. */
  readonly most?: number;
}

/** Some sentences, in whichever direction they are written. */
export function LongText({ label, value, onChange, note, rows = 3, most = MOST_TEXT }: LongTextProps) {
  return (
    <TextField className={field.field ?? ""} value={value} onChange={onChange} maxLength={most}>
      <Label className={field.label}>{label}</Label>
      {note ? (
        <Text slot="description" className={styles.quiet ?? ""}>
          {note}
        </Text>
      ) : null}
      <TextArea className={`${field.input} ${styles.words}`} rows={rows} dir="auto" />
    </TextField>
  );
}
