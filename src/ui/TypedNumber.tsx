import { useState } from "react";
import { FieldError, Input, Label, TextField } from "react-aria-components";
import field from "./Field.module.css";

interface TypedNumberProps {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly className?: string;
  /** Of the number and the unit beside it. */
  readonly boxClassName?: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  /** Only whole numbers are allowed. */
  readonly whole?: boolean;
  /** What an arrow key adds. */
  readonly step?: number;
  readonly unit?: string;
  readonly onChange: (value: number) => void;
}

const show = (value: number): string => String(Number(value.toFixed(3)));

/** A number as a person types it ("9,999", "12.5%", "−5"); NaN for anything else. */
export function readNumber(text: string): number {
  const plain = text
    .replace(/[\s,]/g, "")
    .replace(/^\u2212/, "-")
    .replace(/%$/, "");
  return /^-?(?:\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : NaN;
}

/**
 * A number to type, taken on Enter or on leaving the field. One out of range, or none, stays in the field, which says
 * what is allowed and what is kept: nothing is turned into another number in silence.
 */
export function TypedNumber(props: TypedNumberProps) {
  const { label, hideLabel = false, value, least, most, whole = false, step = 1, unit, onChange } = props;
  // The text belongs to the value it was typed over: a slider, undo or Back drops it.
  const [draft, setDraft] = useState<{
    readonly text: string;
    readonly over: number;
    readonly refused: boolean;
  } | null>(null);
  const current = draft?.over === value ? draft : null;
  const allowed = (number: number): boolean =>
    number >= least && number <= most && (!whole || Number.isInteger(number));
  const commit = (): void => {
    if (!current) return;
    const read = readNumber(current.text);
    setDraft(allowed(read) ? null : { ...current, refused: true });
    if (allowed(read) && read !== value) onChange(read);
  };
  const turn = (key: string): void => {
    if (key === "Enter") commit();
    if (key !== "ArrowUp" && key !== "ArrowDown") return;
    setDraft(null);
    onChange(Math.min(most, Math.max(least, value + (key === "ArrowUp" ? step : -step))));
  };
  return (
    <TextField
      className={props.className ?? ""}
      value={current?.text ?? show(value)}
      onChange={(text) => setDraft({ text, over: value, refused: false })}
      onBlur={commit}
      inputMode="decimal"
      isInvalid={current?.refused ?? false}
      validationBehavior="aria"
    >
      <Label className={hideLabel ? "visually-hidden" : field.label}>{label}</Label>
      <div className={props.boxClassName}>
        <Input className={field.input ?? ""} onKeyDown={({ key }) => turn(key)} />
        {unit ? <span>{unit}</span> : null}
      </div>
      <FieldError className={field.error ?? ""}>
        {`Type ${whole ? "a whole number, " : ""}${show(least)} to ${show(most)}. It stays at ${show(value)}.`}
      </FieldError>
    </TextField>
  );
}
