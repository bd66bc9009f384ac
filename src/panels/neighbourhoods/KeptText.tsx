import { useState } from "react";
import { Input, Label, Text, TextField } from "react-aria-components";
import { draftOf, keepDraftOf } from "../../state/kept-draft";
import { PLAN_TEXTS } from "../../state/plan-texts";
import field from "../../ui/Field.module.css";

interface KeptTextProps {
  readonly label: string;
  /** Under what it is kept while it is typed: no other box has it. */
  readonly of: string;
  readonly value: string;
  /** Whether it may be left empty. */
  readonly mayBeEmpty?: boolean;
  /** Makes it the plan's; answers whether the browser kept it. */
  readonly save: (text: string) => Promise<boolean>;
}

function Box({ label, of, value, mayBeEmpty = false, save }: KeptTextProps) {
  const [before] = useState(() => draftOf(PLAN_TEXTS, of)?.text ?? null);
  const [typed, setTyped] = useState(before);
  const type = (text: string | null): void => {
    setTyped(text);
    keepDraftOf(PLAN_TEXTS, of, text === null || text === value ? null : { text });
  };
  const keep = async (): Promise<void> => {
    if (typed === null) return;
    const text = typed.trim();
    if (text === value || (text === "" && !mayBeEmpty)) {
      type(null);
      return;
    }
    const kept = await save(text);
    // What the browser could not keep is still a draft, and so is what was typed meanwhile.
    if (!kept || draftOf(PLAN_TEXTS, of)?.text !== typed) return;
    keepDraftOf(PLAN_TEXTS, of, null);
    setTyped((now) => (now === typed ? null : now));
  };
  return (
    <TextField
      className={field.field ?? ""}
      value={typed ?? value}
      onChange={type}
      // What was left from before and not touched stays a draft: to pass through a box saves nothing.
      onBlur={() => {
        if (typed !== before) void keep();
      }}
      maxLength={120}
      onKeyDown={({ key }) => {
        if (key === "Enter") void keep();
        if (key === "Escape") type(null);
      }}
    >
      <Label className={field.label}>{label}</Label>
      <Input className={field.input ?? ""} />
      {typed !== null && typed === before && typed !== value ? (
        <Text slot="description" className={field.label}>
          Typed before and not saved yet: press Enter in the box to save it, Escape to go back to{" "}
          {value === "" ? "nothing" : `“${value}”`}.
        </Text>
      ) : null}
    </TextField>
  );
}

/**
 * A short text that becomes the plan's on Enter or on leaving the box; Escape puts it back. Each letter is kept in the browser at once, so
 * that a page that is killed loses none. One that may not be empty stays as it was.
 */
export const KeptText = (props: KeptTextProps) => <Box key={props.of} {...props} />;
