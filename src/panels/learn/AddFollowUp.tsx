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
import { FollowUpMeasures } from "./FollowUpMeasures";
import { LongText } from "./LongText";

const WAYS = [
  { value: "typed", label: "A table of counts" },
  { value: "measures", label: "Measures that are here" },
] as const;
/** Of no outcome that is watched. */
const NONE = "none";
/** A row for each area of England, and room to spare. */
const MOST_PASTED = 2_000_000;
const HEAD = "msoa21cd,before_n,before_total,after_n,after_total";

interface AddFollowUpProps {
  readonly pilot: Pilot;
  readonly onAdd: (followUp: FollowUp) => void;
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
        <FollowUpMeasures named={named} onPoints={add} />
      ) : (
        <>
          <LongText
            label="Counts by area, pasted from a table"
            note={`The first row names the columns: ${HEAD}; with earlier_n and earlier_total where there is a still earlier count. For more times name them in the columns, in their order: before_2011_n, before_2011_total, after_2028_n and so on. One row for every pilot area and every area compared.`}
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
