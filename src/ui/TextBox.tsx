import { Input, Label, TextArea, TextField } from "react-aria-components";
import field from "./Field.module.css";
import styles from "./TextBox.module.css";

interface TextBoxProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly most: number;
  /** Several lines. */
  readonly long?: boolean;
  readonly onLeave?: () => void;
}

/** A box for words of one's own, of one line or several. */
export function TextBox({ label, value, onChange, most, long = false, onLeave }: TextBoxProps) {
  return (
    <TextField
      className={field.field ?? ""}
      value={value}
      onChange={onChange}
      maxLength={most}
      {...(onLeave ? { onBlur: onLeave } : {})}
    >
      <Label className={field.label}>{label}</Label>
      {long ? (
        <TextArea dir="auto" rows={2} className={`${field.input} ${styles.long}`} />
      ) : (
        <Input dir="auto" className={field.input ?? ""} />
      )}
    </TextField>
  );
}
