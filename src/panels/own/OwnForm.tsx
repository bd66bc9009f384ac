import { useEffect, useState } from "react";
import { writeCsv } from "../../export/csv";
import { saveFile } from "../../export/save";
import { ownId } from "../../model/own-id";
import { addOwn } from "../../state/workspace";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { Segmented } from "../../ui/Segmented";
import { SelectField } from "../../ui/SelectField";
import type { OwnReader } from "../../worker/own-client";
import type { OwnOutcome, OwnSummary } from "../../worker/own-messages";
import type { OwnSaid } from "../../workspace/own/make-own";
import { newId } from "../../workspace/revision";
import styles from "./Own.module.css";
import { choicesOf, UNIT_NAMES, type TableChoice } from "./own-choices";
import { OwnText } from "./OwnText";
import { readOwner, rememberOwner } from "./owner";
import { leftOut, sayOutcome, sayTable } from "./say-table";

interface OwnFormProps {
  readonly summary: OwnSummary;
  readonly reader: OwnReader;
  readonly file: string;
  readonly onAdded: (id: string) => void;
  readonly onBack: () => void;
  readonly onKept: () => void;
}

type Polarity = OwnSaid["polarity"];
const POLARITIES = [
  { value: "high-worse", label: "High" },
  { value: "low-worse", label: "Low" },
  { value: "neutral", label: "Neither" },
] as const;

/** What is still to be said before figures can be kept, in words; "" when all is. */
function missing(name: string, owner: string, polarity: Polarity | null): string {
  const parts = [
    name.trim() === "" ? "a name" : "",
    owner.trim() === "" ? "whose figures they are" : "",
    polarity === null ? "which end is worse" : "",
  ].filter(Boolean);
  return parts.length === 0 ? "" : `Still needed: ${new Intl.ListFormat("en-GB").format(parts)}.`;
}

const sayError = (error: unknown): string => (error instanceof Error ? error.message : String(error));
const smallest = (text: string): number => Math.min(1000, Math.max(0, Math.trunc(Number(text)) || 0));

/** What was found in a table, and what only the person knows of it. Nothing is kept before the button is pressed. */
export function OwnForm({ summary, reader, file, onAdded, onBack, onKept }: OwnFormProps) {
  const choices = choicesOf(summary);
  const [key, setKey] = useState(choices[0]?.value ?? "");
  const chosen = choices.find(({ value }) => value === key) as TableChoice;
  const [asked, setAsked] = useState(chosen.unit);
  const unit = chosen.units.includes(asked) ? asked : chosen.unit;
  const [name, setName] = useState(chosen.label);
  const [polarity, setPolarity] = useState<Polarity | null>(null);
  const [period, setPeriod] = useState("");
  const [owner, setOwner] = useState(readOwner);
  const [licence, setLicence] = useState("");
  const [mask, setMask] = useState("5");
  const [outcome, setOutcome] = useState<OwnOutcome | null>(null);
  const [problem, setProblem] = useState("");
  const [saving, setSaving] = useState(false);
  const said: OwnSaid = {
    ...{ name: name.trim(), unit, polarity: polarity ?? "neutral", period: period.trim() },
    ...{ owner: owner.trim(), licence: licence.trim(), maskUnder: smallest(mask), file },
  };
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
  const lacks = missing(name, owner, polarity);
  const out = outcome ? leftOut(summary, outcome.conflicts) : [];
  const keep = async (): Promise<void> => {
    // A second press while the first is at work would add the figures twice.
    if (saving) return;
    setSaving(true);
    const { figures } = await reader.make(chosen.choice, said);
    const id = ownId(said.name, newId());
    rememberOwner(said.owner);
    await addOwn(id, figures);
    onKept();
    onAdded(id);
  };
  const choose = (value: string): void => {
    const next = choices.find((one) => one.value === value);
    if (!next) return;
    if (name === chosen.label) setName(next.label);
    setKey(value);
    setAsked(next.unit);
  };
  return (
    <div className={styles.add}>
      <h3 className={styles.file}>{file}</h3>
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
      {out.length > 0 ? (
        <Button
          look="plain"
          onPress={() =>
            saveFile(
              new Blob([writeCsv({ columns: ["why", "row"], rows: out })], {
                type: "text/csv;charset=utf-8",
              }),
              "left-out.csv",
            )
          }
        >
          Save the list of what is left out ({out.length})
        </Button>
      ) : null}
      <div className={styles.fields}>
        <OwnText label="Name" value={name} onChange={setName} />
        <OwnText label="Period" value={period} onChange={setPeriod} placeholder="for example 2025/26" />
        <OwnText
          label="Whose figures"
          value={owner}
          onChange={setOwner}
          placeholder="for example Bolton Council"
        />
        <OwnText
          label="Who may use them"
          value={licence}
          onChange={setLicence}
          placeholder="for example partners only"
        />
        <OwnText label="Withhold counts under (0 for none)" value={mask} onChange={setMask} numeric />
      </div>
      <Segmented
        label="Which end is worse?"
        value={polarity ?? ""}
        choices={POLARITIES}
        onChange={(value) => setPolarity(value as Polarity)}
      />
      {problem ? <Notice tone="problem">{problem}</Notice> : null}
      <div className={styles.line}>
        <Button
          look="solid"
          isDisabled={lacks !== "" || !outcome || outcome.value === 0}
          isPending={saving}
          onPress={() =>
            void keep().catch((error: unknown) => {
              setProblem(sayError(error));
              setSaving(false);
            })
          }
        >
          Add to the map
        </Button>
        <Button onPress={onBack}>Another table</Button>
        <span className={styles.quiet}>{lacks}</span>
      </div>
    </div>
  );
}
