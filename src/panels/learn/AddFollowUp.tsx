import { useState } from "react";
import { FileTrigger } from "react-aria-components";
import { pointsOf } from "../../readings/pilot/follow-up";
import { useAreas } from "../../state/atlas";
import { useCatalogue } from "../../state/catalogue";
import { useDraft } from "../../state/drafts";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { Segmented } from "../../ui/Segmented";
import { SelectField } from "../../ui/SelectField";
import { readRows } from "../../workspace/own/read-rows";
import { readCounts } from "../../workspace/pilot/count-table";
import type { FollowPoint, FollowUp } from "../../workspace/pilot/follow-up";
import type { Pilot } from "../../workspace/pilot/pilot";
import { EntryText } from "../voice/EntryText";
import styles from "../voice/Voice.module.css";
import { LongText } from "./LongText";
import { isShare } from "./use-plan-asks";

const NONE = "none";
const WAYS = [
  { value: "typed", label: "A table of counts" },
  { value: "measures", label: "Measures that are here" },
] as const;
/** A row for each area of England, and room to spare. */
const MOST_PASTED = 2_000_000;
const HEAD = "msoa21cd,before_n,before_total,after_n,after_total";

interface AddFollowUpProps {
  readonly pilot: Pilot;
  readonly onAdd: (followUp: FollowUp) => void;
}

/** Measures of several times, official or own: the last before the start, the last after it, and a still earlier one. */
function Measures({
  named,
  onPoints,
}: {
  readonly named: boolean;
  readonly onPoints: (points: FollowPoint[]) => void;
}) {
  const catalogue = useCatalogue();
  const [chosen, setChosen] = useState({ earlier: NONE, before: NONE, after: NONE });
  const choices = [
    { value: NONE, label: "None" },
    ...catalogue.indicators
      .filter((one) => isShare(one) && one.group !== "since")
      .map(({ id, name, period }) => ({ value: id, label: `${name} (${period})` })),
  ];
  const point = (measure: string, after: boolean): FollowPoint[] =>
    measure === NONE
      ? []
      : [{ when: catalogue.find(measure)?.period.slice(0, 40) ?? "", after, measure, counts: [] }];
  const { earlier, before, after } = chosen;
  const field = (key: keyof typeof chosen, label: string) => (
    <SelectField
      label={label}
      value={chosen[key]}
      choices={choices}
      onChange={(value) => setChosen({ ...chosen, [key]: value })}
    />
  );
  return (
    <>
      {field("earlier", "Earlier (if there is one)")}
      {field("before", "Last before the start")}
      {field("after", "Last after the start")}
      <Button
        isDisabled={!named || before === NONE || after === NONE || new Set([earlier, before, after]).size < 3}
        onPress={() => onPoints([...point(earlier, false), ...point(before, false), ...point(after, true)])}
      >
        Add these figures
      </Button>
    </>
  );
}

/** Adds what came of an outcome: counts that are typed, pasted or opened from a table, or measures that are here. */
export function AddFollowUp({ pilot, onAdd }: AddFollowUpProps) {
  const areas = useAreas();
  const catalogue = useCatalogue();
  const watched = [
    ...pilot.outcomes.map(({ measure }) => ({ measure, placebo: false })),
    ...pilot.placebos.map(({ measure }) => ({ measure, placebo: true })),
  ];
  const [of, setOf] = useState(watched[0]?.measure ?? NONE);
  const [name, setName] = useState("");
  const [source, setSource] = useState("");
  const [way, setWay] = useState<(typeof WAYS)[number]["value"]>("typed");
  const [text, setText] = useDraft("follow-up");
  const [problem, setProblem] = useState("");
  const chosen = watched.find(({ measure }) => measure === of);
  const add = (points: FollowPoint[]): void => {
    const measures = points.flatMap(({ measure }) => catalogue.find(measure)?.name ?? []);
    onAdd({
      measure: chosen?.measure ?? "",
      name: chosen ? (catalogue.find(chosen.measure)?.name ?? chosen.measure) : name.trim(),
      ...{
        placebo: chosen?.placebo ?? false,
        points,
        source: (source || measures.join("; ")).slice(0, 500),
        seed: pilot.seed,
      },
    });
    setText("");
    setProblem("");
  };
  const read = (bytes: Uint8Array, what: string): void => {
    try {
      const index = new Map(areas.code.map((code, i) => [code, i]));
      add(pointsOf(readCounts(what, readRows(bytes), index), areas.code));
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  const open = async (file: File | undefined): Promise<void> => {
    if (file) read(new Uint8Array(await file.arrayBuffer()), file.name);
  };
  const named = chosen !== undefined || name.trim() !== "";
  return (
    <div className={styles.form} role="group" aria-label="Add figures of afterwards">
      <SelectField
        label="Of"
        value={chosen ? of : NONE}
        choices={[
          ...watched.map(({ measure, placebo }) => ({
            value: measure,
            label: `${catalogue.find(measure)?.name ?? measure}${placebo ? " (should not move)" : ""}`,
          })),
          { value: NONE, label: "Something else" },
        ]}
        onChange={setOf}
      />
      {chosen ? null : <EntryText label="What is counted" value={name} onChange={setName} />}
      <EntryText label="Source of the figures" value={source} onChange={setSource} />
      <Segmented label="From" value={way} choices={WAYS} onChange={setWay} />
      {way === "measures" ? (
        <Measures named={named} onPoints={add} />
      ) : (
        <>
          <LongText
            label="Counts by area, pasted from a table"
            note={`The first row names the columns: ${HEAD}; with earlier_n and earlier_total where there is a still earlier count. One row for every pilot area and every area compared.`}
            value={text}
            rows={4}
            most={MOST_PASTED}
            onChange={setText}
          />
          <div className={styles.line}>
            <Button
              look="solid"
              isDisabled={!named || text.trim() === ""}
              onPress={() => read(new TextEncoder().encode(text), "The table")}
            >
              Add these counts
            </Button>
            <FileTrigger acceptedFileTypes={[".csv", ".tsv"]} onSelect={(files) => void open(files?.[0])}>
              <Button isDisabled={!named}>Open a table (CSV)</Button>
            </FileTrigger>
          </div>
        </>
      )}
      {problem ? <Notice tone="problem">{problem}</Notice> : null}
    </div>
  );
}
