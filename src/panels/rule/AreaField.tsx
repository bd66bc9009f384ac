import { useMemo, useState } from "react";
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { useAreas } from "../../state/atlas";
import { useDerived } from "../../state/derived";
import field from "../../ui/Field.module.css";
import { FocusFirstMatch } from "../../ui/FocusFirstMatch";
import { typedAfter } from "../../ui/typed-after";
import { findAreas } from "../list/find-areas";
import { areaName } from "../profile/subject";
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
  const [typed, setTyped] = useState<string | null>(null);
  const nameOf = (msoa: number): string => areaName(areas, msoa);
  const found = useMemo(() => findAreas(areas, scope, typed ?? "", MOST), [areas, scope, typed]);
  const shown = value === null ? "" : nameOf(value);
  return (
    <ComboBox
      className={`${field.field} ${styles.areaField}`}
      inputValue={typed ?? shown}
      onInputChange={(next) => setTyped(typed === null ? typedAfter(shown, next) : next)}
      onOpenChange={(open) => {
        if (!open) setTyped(null);
      }}
      value={value === null ? null : String(value)}
      onChange={(picked) => {
        setTyped(null);
        if (picked !== null) onChange(Number(picked));
      }}
      menuTrigger="focus"
      allowsEmptyCollection
      defaultFilter={() => true}
    >
      <Label className={field.label}>{label}</Label>
      <FocusFirstMatch typed={typed ?? ""} />
      <div className={styles.areaInput}>
        <Input
          className={field.input ?? ""}
          placeholder="Name, district or code"
          // The list sends the box focus events of its own while one types: those must not select the text.
          onFocus={({ nativeEvent, currentTarget }) => nativeEvent.isTrusted && currentTarget.select()}
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
