import { useMemo } from "react";
import { Button, ComboBox, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { useAreas } from "../../state/atlas";
import { useDerived } from "../../state/derived";
import field from "../../ui/Field.module.css";
import { SearchInput } from "../../ui/SearchInput";
import { useTyped } from "../../ui/use-typed";
import { findAreas } from "../../readings/list/find-areas";
import { areaName } from "../../readings/profile/area-name";
import styles from "./Explain.module.css";

interface AreaFieldProps {
  readonly label: string;
  /** MSOA index, or null for none yet. */
  readonly value: number | null;
  readonly onChange: (msoa: number) => void;
}

/** As many as a person reads; typing narrows the rest. */
const MOST = 40;

/** Chooses one area of the scope: type part of its name, district or code. */
export function AreaField({ label, value, onChange }: AreaFieldProps) {
  const areas = useAreas();
  const { scope } = useDerived();
  const nameOf = (msoa: number): string => areaName(areas, msoa);
  const { text, forget, box } = useTyped(value === null ? "" : nameOf(value));
  const found = useMemo(() => findAreas(areas, scope, text, MOST), [areas, scope, text]);
  return (
    <ComboBox
      className={`${field.field} ${styles.areaField}`}
      {...box}
      value={value === null ? null : String(value)}
      onChange={(picked) => {
        // A list that closes confirms what was chosen already: what was typed stays.
        if (picked === null || Number(picked) === value) return;
        forget();
        onChange(Number(picked));
      }}
      menuTrigger="focus"
      allowsEmptyCollection
      defaultFilter={() => true}
    >
      <Label className={field.label}>{label}</Label>
      <div className={styles.areaInput}>
        <SearchInput
          className={field.input ?? ""}
          placeholder="Name, district or code"
          text={text}
          forget={forget}
        />
        <Button className={field.button ?? ""} aria-label={`Show areas for ${label}`}>
          ▾
        </Button>
      </div>
      <Popover className={field.popover ?? ""}>
        <ListBox renderEmptyState={() => <p className={field.empty}>No area here matches.</p>}>
          {found.map((msoa) => (
            <ListBoxItem key={msoa} id={String(msoa)} textValue={nameOf(msoa)} className={field.option ?? ""}>
              <span>{nameOf(msoa)}</span>
              <span className={field.note}>{areas.code[msoa]}</span>
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
