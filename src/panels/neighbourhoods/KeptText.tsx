import { useState } from "react";
import { Input, Label, TextField } from "react-aria-components";
import field from "../../ui/Field.module.css";

interface KeptTextProps {
  readonly label: string;
  readonly value: string;
  /** Whether it may be left empty. */
  readonly mayBeEmpty?: boolean;
  readonly onChange: (text: string) => void;
}

/** A short text that is kept on Enter or on leaving the field; Escape puts it back. One that may not be empty stays as it was. */
export function KeptText({ label, value, mayBeEmpty = false, onChange }: KeptTextProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const keep = (): void => {
    setDraft(null);
    const text = (draft ?? value).trim();
    if (text !== value && (mayBeEmpty || text !== "")) onChange(text);
  };
  return (
    <TextField
      className={field.field ?? ""}
      value={draft ?? value}
      onChange={setDraft}
      onBlur={keep}
      maxLength={120}
      onKeyDown={({ key }) => {
        if (key === "Enter") keep();
        if (key === "Escape") setDraft(null);
      }}
    >
      <Label className={field.label}>{label}</Label>
      <Input className={field.input ?? ""} />
    </TextField>
  );
}
