import { useState } from "react";
import type { Homes } from "../../../readings/plan/homes";
import type { Holding } from "../../../readings/plan/holdings";
import { saveFile } from "../../../export/save";
import { useSaving } from "./use-saving";
import { useChoice, useOption } from "../../../state/view-store";
import { Button } from "../../../ui/Button";
import { Notice } from "../../../ui/Notice";
import { SelectField } from "../../../ui/SelectField";
import type { Plan } from "../../../workspace/plan/plan";
import { Waiting } from "../../profile/Waiting";
import { PLAN_FORMATS } from "./make-plan-file";
import styles from "./Uses.module.css";

interface SavePlanProps {
  readonly plan: Plan;
  readonly homes: Homes;
  readonly held: readonly Holding[];
}

/** Saves a plan as a file: a lookup, boundaries, or a workbook, each with a sheet that says what it is. */
export function SavePlan({ plan, homes, held }: SavePlanProps) {
  const [format, setFormat] = useChoice("use.file", PLAN_FORMATS, "csv");
  const [, setBrief] = useOption("brief", "");
  const [said, setSaid] = useState("");
  const saving = useSaving(plan, homes, held);
  if (saving.status !== "ready") return <Waiting pending={saving} what="What the file is made of" />;
  const { holds } = PLAN_FORMATS.find(({ value }) => value === format) ?? PLAN_FORMATS[0];
  const save = async (): Promise<void> => {
    setSaid("");
    try {
      const { name, content } = await saving.value(format);
      saveFile(content, name);
    } catch (error) {
      setSaid(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <div className={styles.pane}>
      <div className={styles.line}>
        <SelectField label="File" value={format} choices={PLAN_FORMATS} onChange={setFormat} />
        <Button look="solid" onPress={() => void save()}>
          Save the file
        </Button>
        <Button onPress={() => setBrief("1")}>Print this plan</Button>
      </div>
      <p className={styles.quiet}>{holds}</p>
      <p className={styles.quiet}>
        “Print this plan” opens the brief, which has a page for the plan: its map and what each neighbourhood
        holds. Print it, or save it as PDF, there.
      </p>
      {homes.unassigned.length > 0 ? (
        <p className={styles.quiet}>
          {`${homes.unassigned.length} areas are in no neighbourhood and are not in the file.`}
        </p>
      ) : null}
      {said === "" ? null : <Notice tone="problem">The file could not be made. {said}</Notice>}
    </div>
  );
}
