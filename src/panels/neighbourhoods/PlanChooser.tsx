import { useState } from "react";
import { shortIcbName } from "../../config/text";
import { useAreas } from "../../state/atlas";
import { LAYER_OPTION } from "../../state/cluster-run";
import { showLayer } from "../../state/overlay";
import { addPlan, bringBackPlan, deletePlan, savePlan, useOpenPlan, usePlans } from "../../state/plans";
import { useView } from "../../state/view-store";
import { Button } from "../../ui/Button";
import { CheckField } from "../../ui/CheckField";
import { SelectField } from "../../ui/SelectField";
import { CompareVersions } from "../workspace/CompareVersions";
import { KeptText } from "./KeptText";
import { newPlan } from "./new-plan";
import { closePlan, openPlan } from "./open-plan";
import { usePlanPlace } from "./use-plan-place";
import styles from "./Neighbourhoods.module.css";

/** Chooses, makes, names, copies and deletes plans. */
export function PlanChooser() {
  const areas = useAreas();
  const view = useView();
  const layer = view.options[LAYER_OPTION];
  const scopeName = usePlanPlace();
  const open = useOpenPlan();
  const plans = usePlans();
  const [gone, setGone] = useState<string | null>(null);
  const standing = plans.filter(({ deleted }) => deleted === null);
  const deleted = plans.find((one) => one.standing.record === gone && one.deleted !== null);
  const names = standing.map(({ plan }) => plan.name);
  const england = view.footprint === null && view.place === null;
  const make = (): void => openPlan(addPlan(newPlan(areas, view, scopeName, names)));
  const copy = (): void => {
    if (open) openPlan(addPlan({ ...open.plan, name: `${open.plan.name.slice(0, 112)}, copy` }));
  };
  const remove = (): void => {
    if (!open) return;
    setGone(open.standing.record);
    void deletePlan(open);
    closePlan();
  };
  return (
    <div className={styles.pane}>
      {standing.length > 0 ? (
        <SelectField
          label="Plan"
          value={open?.standing.record ?? ""}
          choices={[
            { value: "", label: open ? "None open" : `None open (${standing.length} to choose from)` },
            ...standing.map(({ standing: { record }, plan }) => ({
              value: record,
              label: plan.name,
              note: `${plan.neighbourhoods.length} neighbourhoods`,
            })),
          ]}
          onChange={(record) => (record === "" ? closePlan() : openPlan(record))}
        />
      ) : null}
      {open ? (
        <KeptText
          label="Name of the plan"
          of={`${open.standing.record}/name`}
          value={open.plan.name}
          save={(name) => savePlan(open.standing.record, { name })}
        />
      ) : null}
      {open && open.standing.versions.length > 1 ? (
        <CompareVersions standing={open.standing}>
          <span>Make a copy first to keep both.</span>
        </CompareVersions>
      ) : null}
      <div className={styles.line}>
        <Button look={open ? "outline" : "solid"} onPress={make} isDisabled={england}>
          New plan{england ? "" : ` for ${shortIcbName(scopeName)}`}
        </Button>
        {open ? <Button onPress={copy}>Duplicate</Button> : null}
        {open ? <Button onPress={remove}>Delete the plan</Button> : null}
        {deleted ? (
          <Button
            autoFocus
            onPress={() => {
              void bringBackPlan(deleted);
              openPlan(deleted.standing.record);
            }}
          >
            Undo: bring back “{deleted.plan.name}”
          </Button>
        ) : null}
      </div>
      {open && open.plan.neighbourhoods.length > 0 ? (
        <CheckField
          label="Colour neighbourhoods on the map, in place of the measure"
          isSelected={layer === "plan"}
          onChange={(on) => showLayer(on ? "plan" : null)}
        />
      ) : null}
      {england ? (
        <p className={styles.quiet}>Choose a footprint or a place in the header to make a plan for it.</p>
      ) : null}
    </div>
  );
}
