import { Input, Label, TextField } from "react-aria-components";
import field from "../../ui/Field.module.css";

interface EntryTextProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  readonly type?: "text" | "date";
}

/** A line of text about an entry, in whichever direction it is written; or a day. */
export function EntryText({ label, value, onChange, placeholder = "", type = "text" }: EntryTextProps) {
  return (
    <TextField className={field.field ?? ""} value={value} onChange={onChange} type={type} maxLength={200}>
      <Label className={field.label}>{label}</Label>
      <Input className={field.input ?? ""} placeholder={placeholder} dir="auto" />
    </TextField>
  );
}
