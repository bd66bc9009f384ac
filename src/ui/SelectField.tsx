import {
  Button,
  Header,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  Select,
  SelectValue,
} from "react-aria-components";
import styles from "./Field.module.css";

export interface Choice<T extends string = string> {
  readonly value: T;
  readonly label: string;
  readonly note?: string;
  /** Heading under which it stands; choices of one heading follow one another. */
  readonly section?: string;
}

interface SelectFieldProps<T extends string> {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly value: T;
  readonly choices: readonly Choice<T>[];
  readonly onChange: (value: T) => void;
}

function Option({ choice }: { readonly choice: Choice }) {
  return (
    <ListBoxItem id={choice.value} textValue={choice.label} className={styles.option ?? ""}>
      <span>{choice.label}</span>
      {choice.note ? <span className={styles.note}>{choice.note}</span> : null}
    </ListBoxItem>
  );
}

/** A drop-down list of choices, in sections where they have one. */
export function SelectField<T extends string>(props: SelectFieldProps<T>) {
  const { label, hideLabel, value, choices, onChange } = props;
  const sections = [...new Set(choices.map((choice) => choice.section ?? ""))];
  return (
    <Select
      className={`${styles.field} ${styles.row}`}
      value={value}
      onChange={(key) => {
        if (key !== null) onChange(key as T);
      }}
    >
      <Label className={hideLabel ? "visually-hidden" : styles.label}>{label}</Label>
      <Button className={styles.button ?? ""}>
        <SelectValue>{({ selectedText }) => selectedText}</SelectValue>
        <span aria-hidden="true">▾</span>
      </Button>
      <Popover className={styles.popover ?? ""}>
        <ListBox>
          {sections.map((section) => {
            const items = choices.filter((choice) => (choice.section ?? "") === section);
            const options = items.map((choice) => <Option key={choice.value} choice={choice} />);
            if (section === "") return options;
            return (
              <ListBoxSection key={section}>
                <Header className={styles.heading}>{section}</Header>
                {options}
              </ListBoxSection>
            );
          })}
        </ListBox>
      </Popover>
    </Select>
  );
}
