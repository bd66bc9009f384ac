import { Input, Label, TextField } from "react-aria-components";
import field from "../../ui/Field.module.css";

interface OwnTextProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  readonly numeric?: boolean;
}

/** A line of text about a table. */
export function OwnText({ label, value, onChange, placeholder = "", numeric = false }: OwnTextProps) {
  return (
    <TextField
      className={field.field ?? ""}
      value={value}
      onChange={onChange}
      inputMode={numeric ? "numeric" : "text"}
      maxLength={200}
    >
      <Label className={field.label}>{label}</Label>
      <Input className={field.input ?? ""} placeholder={placeholder} />
    </TextField>
  );
}
