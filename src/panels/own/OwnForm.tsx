import { useEffect, useMemo, useState } from "react";
import { ownId } from "../../model/own-id";
import type { OwnRecord } from "../../state/own-records";
import { addOwn, changeRecord } from "../../state/workspace";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { SelectField } from "../../ui/SelectField";
import type { OwnReader } from "../../worker/own-client";
import type { OwnOutcome, OwnSummary } from "../../worker/own-messages";
import { newId } from "../../workspace/revision";
import { LeftOut } from "./LeftOut";
import styles from "./Own.module.css";
import { choiceLike, choicesOf, UNIT_NAMES, type TableChoice } from "./own-choices";
import { beginSaying, saidOf, sayMissing, type Saying } from "./own-saying";
import { OwnDiff } from "./OwnDiff";
import { OwnFacts } from "./OwnFacts";
import { OwnPicture } from "./OwnPicture";
import { rememberOwner } from "./owner";
import { leftOut, sayOutcome, sayTable } from "./say-table";

interface OwnFormProps {
  readonly summary: OwnSummary;
  readonly reader: OwnReader;
  readonly file: string;
  /** The figures, as they were when the person began, whose place these are to take; null for new ones. */
  readonly replaces: OwnRecord | null;
  /** What was said before of figures of the same file; its name is "" where it was the column's. */
  readonly said: Saying | null;
  readonly onSaid: (said: Saying) => void;
  readonly onAdded: (id: string) => void;
  readonly onBack: () => void;
  readonly onKept: () => void;
}

const sayError = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** What was found in a table, and what only the person knows of it. Nothing is kept before the button is pressed. */
export function OwnForm(props: OwnFormProps) {
  const { summary, reader, file, replaces, onAdded, onBack, onKept } = props;
  const choices = choicesOf(summary);
  const before = replaces?.figures;
  const [key, setKey] = useState((before ? choiceLike(choices, before) : choices[0])?.value ?? "");
  const chosen = choices.find(({ value }) => value === key) as TableChoice;
  const [asked, setAsked] = useState(before?.unit ?? chosen.unit);
  const unit = chosen.units.includes(asked) ? asked : chosen.unit;
  const [saying, setSayingHere] = useState(() => {
    const blank = beginSaying(chosen.label, before);
    return props.said ? { ...props.said, name: props.said.name || blank.name } : blank;
  });
  const setSaying = (next: Saying): void => {
    setSayingHere(next);
    props.onSaid(next.name === chosen.label ? { ...next, name: "" } : next);
  };
  const [outcome, setOutcome] = useState<OwnOutcome | null>(null);
  const [problem, setProblem] = useState("");
  const [saving, setSaving] = useState(false);
  const said = saidOf(saying, unit, file);
  useEffect(() => {
    let stale = false;
    const show = (made: OwnOutcome): void => {
      if (!stale) setOutcome(made);
    };
    reader.make(chosen.choice, said).then(show, (error: unknown) => setProblem(sayError(error)));
    return () => {
      stale = true;
    };
    // Only what is read, and in which unit, changes what comes out.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [reader, key, unit]);
  // What is typed makes new facts; the rows, which take long to compare, stay the same list.
  const facts = JSON.stringify(said);
  const after = useMemo(
    () => outcome && { ...outcome.figures, ...(JSON.parse(facts) as typeof said) },
    [outcome, facts],
  );
  const lacks = sayMissing(saying);
  const keep = async (): Promise<void> => {
    // A second press while the first is at work would add the figures twice.
    if (saving) return;
    setSaving(true);
    const { figures } = await reader.make(chosen.choice, said);
    const id = replaces?.standing.record ?? ownId(said.name, newId());
    rememberOwner(said.owner);
    await (replaces ? changeRecord(replaces.standing, figures) : addOwn(id, figures));
    onKept();
    onAdded(id);
  };
  const choose = (value: string): void => {
    const next = choices.find((one) => one.value === value);
    if (!next) return;
    if (saying.name === chosen.label) setSaying({ ...saying, name: next.label });
    setKey(value);
    setAsked(next.unit);
  };
  return (
    <div className={styles.add}>
      <p>{sayTable(summary)}</p>
      <div className={styles.fields}>
        <SelectField label="Show" value={key} choices={choices} onChange={choose} />
        {chosen.units.length > 1 ? (
          <SelectField
            label="Read as"
            value={unit}
            choices={chosen.units.map((value) => ({ value, label: UNIT_NAMES[value] }))}
            onChange={setAsked}
          />
        ) : null}
      </div>
      <p role="status">{outcome ? sayOutcome(outcome) : "Working out what the areas get…"}</p>
      {outcome ? (
        <OwnPicture figures={outcome.figures} maskUnder={said.maskUnder} polarity={said.polarity} />
      ) : null}
      {outcome ? <LeftOut rows={leftOut(summary, outcome)} /> : null}
      <OwnFacts saying={saying} onChange={setSaying} />
      {before && after ? <OwnDiff before={before} after={after} live /> : null}
      {problem ? <Notice tone="problem">{problem}</Notice> : null}
      <div className={styles.line}>
        <Button
          look="solid"
          isDisabled={lacks !== "" || !outcome || outcome.value === 0 || saving}
          onPress={() =>
            void keep().catch((error: unknown) => {
              setProblem(sayError(error));
              setSaving(false);
            })
          }
        >
          {replaces ? "Replace the figures" : "Add to the map"}
        </Button>
        <Button onPress={onBack}>Another table</Button>
        <span className={styles.quiet}>{lacks}</span>
      </div>
    </div>
  );
}
