import { use, useEffect, useEffectEvent, useMemo, useState } from "react";
import {
  Button,
  ComboBox,
  ComboBoxStateContext,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
} from "react-aria-components";
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

/** Closes the list of its ComboBox each time that it comes to rest. */
function Closes({ rests }: { readonly rests: number }) {
  const state = use(ComboBoxStateContext);
  // Once at each beginning: what a person opens meanwhile stays open.
  const close = useEffectEvent(() => state?.setOpen(false));
  useEffect(() => {
    if (rests > 0) close();
  }, [rests]);
  return null;
}

/** Chooses one area of the scope: type part of its name, district or code. */
export function AreaField({ label, value, onChange }: AreaFieldProps) {
  const areas = useAreas();
  const { scope } = useDerived();
  const nameOf = (msoa: number): string => areaName(areas, msoa);
  const { text, forget, box } = useTyped(value === null ? "" : nameOf(value));
  // A field that takes one area after the other starts empty again: its list stays closed until a person types or comes back.
  const [rests, setRests] = useState(0);
  const found = useMemo(() => findAreas(areas, scope, text, MOST), [areas, scope, text]);
  return (
    <ComboBox
      className={`${field.field} ${styles.areaField}`}
      {...box}
      onInputChange={(next) => {
        if (next !== "") setRests(0);
        box.onInputChange(next);
      }}
      onBlur={() => {
        setRests(0);
        box.onBlur();
      }}
      value={value === null ? null : String(value)}
      onChange={(picked) => {
        // A list that closes confirms what was chosen already: what was typed stays.
        if (picked === null || Number(picked) === value) return;
        if (value === null) setRests((times) => times + 1);
        forget();
        onChange(Number(picked));
      }}
      menuTrigger={rests > 0 ? "manual" : "focus"}
      allowsEmptyCollection
      defaultFilter={() => true}
    >
      <Closes rests={rests} />
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
