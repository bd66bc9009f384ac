import { CheckboxButton, CheckboxField } from "react-aria-components";
import styles from "./CheckField.module.css";

interface CheckFieldProps {
  readonly label: string;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isDisabled?: boolean;
}

/** A tick box with its label. */
export function CheckField({ label, isSelected, onChange, isDisabled = false }: CheckFieldProps) {
  return (
    <CheckboxField isSelected={isSelected} onChange={onChange} isDisabled={isDisabled}>
      <CheckboxButton className={styles.check ?? ""}>
        <span className={styles.box} aria-hidden="true">
          {isSelected ? "✓" : ""}
        </span>
        {label}
      </CheckboxButton>
    </CheckboxField>
  );
}
