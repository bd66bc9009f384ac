import { FieldError, Input, Label, Text, TextField } from "react-aria-components";
import field from "./Field.module.css";

interface CheckedFieldProps {
  readonly label: string;
  readonly value: string;
  /** What is wrong with the text and what is used meanwhile, in words; null when it is understood. */
  readonly problem: string | null;
  /** What stands under the field while nothing is wrong. */
  readonly note?: string | undefined;
  readonly placeholder?: string;
  readonly inputMode?: "decimal" | "text";
  readonly onChange: (text: string) => void;
}

/** A text field that says at the field what it could not understand; the words are its description. */
export function CheckedField(props: CheckedFieldProps) {
  const { label, value, problem, note, placeholder = "", inputMode = "text", onChange } = props;
  return (
    <TextField
      className={field.field ?? ""}
      value={value}
      onChange={onChange}
      inputMode={inputMode}
      isInvalid={problem !== null}
      validationBehavior="aria"
    >
      <Label className={field.label}>{label}</Label>
      <Input className={`${field.input} ${field.short}`} placeholder={placeholder} />
      {note && problem === null ? (
        <Text slot="description" className={field.label}>
          {note}
        </Text>
      ) : null}
      <FieldError className={field.error ?? ""}>{problem}</FieldError>
    </TextField>
  );
}
