import { Label, RadioButton, RadioField, RadioGroup } from "react-aria-components";
import styles from "./Segmented.module.css";

interface SegmentedProps<T extends string> {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly value: T;
  readonly choices: readonly { readonly value: T; readonly label: string; readonly isDisabled?: boolean }[];
  readonly onChange: (value: T) => void;
}

/** A choice of one among few, side by side. Arrow keys move the choice. */
export function Segmented<T extends string>({
  label,
  hideLabel,
  value,
  choices,
  onChange,
}: SegmentedProps<T>) {
  return (
    <RadioGroup
      className={styles.group ?? ""}
      value={value}
      onChange={(next) => onChange(next as T)}
      orientation="horizontal"
    >
      <Label className={hideLabel ? "visually-hidden" : styles.label}>{label}</Label>
      <div className={styles.choices}>
        {choices.map((choice) => (
          <RadioField key={choice.value} value={choice.value} isDisabled={choice.isDisabled ?? false}>
            <RadioButton className={styles.choice ?? ""}>{choice.label}</RadioButton>
          </RadioField>
        ))}
      </div>
    </RadioGroup>
  );
}
