import { useState } from "react";
import { CheckedField } from "../../ui/CheckedField";

/** The farthest that may be called near, in kilometres. */
const MOST_KM = 50;

/** Kilometres out of a typed text: above 0, up to 50; NaN for anything else. */
export function readKm(text: string): number {
  const km = /^\s*(?:\d+\.?\d*|\.\d+)\s*$/.test(text) ? Number(text) : NaN;
  return km > 0 && km <= MOST_KM ? km : NaN;
}

interface KmFieldProps {
  readonly km: number;
  readonly onChange: (km: number) => void;
}

/** How far away "near" reaches. A text that is no such distance stays in the box, and the last distance stays in use. */
export function KmField({ km, onChange }: KmFieldProps) {
  // The text belongs to the distance it was typed over: Back, which changes the distance, drops it.
  const [draft, setDraft] = useState<{ readonly text: string; readonly km: number } | null>(null);
  const text = draft?.km === km ? draft.text : String(km);
  const type = (next: string): void => {
    const read = readKm(next);
    const valid = !Number.isNaN(read);
    setDraft({ text: next, km: valid ? read : km });
    if (valid) onChange(read);
  };
  const problem = Number.isNaN(readKm(text))
    ? `Type a number of kilometres above 0, up to ${MOST_KM}. Until then it stays ${km} km.`
    : null;
  return (
    <CheckedField
      label="Near means within (km)"
      value={text}
      problem={problem}
      inputMode="decimal"
      onChange={type}
    />
  );
}
