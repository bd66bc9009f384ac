import { useMemo, useState } from "react";
import { Input, Label, TextField } from "react-aria-components";
import { areaName } from "../../../readings/profile/area-name";
import { noteOf, sayFinding } from "../../../readings/plan/say-finding";
import { useAreas } from "../../../state/atlas";
import { addPlan } from "../../../state/plans";
import { Button } from "../../../ui/Button";
import field from "../../../ui/Field.module.css";
import { Notice } from "../../../ui/Notice";
import { SelectField } from "../../../ui/SelectField";
import { count } from "../../../words/format";
import type { PlanFile } from "../../../worker/plan-file-messages";
import { asRead } from "../../../workspace/plan/made";
import { planOf } from "../../../workspace/plan/import/plan-of";
import type { Plan } from "../../../workspace/plan/plan";
import { newPlan } from "../new-plan";
import styles from "./Uses.module.css";

interface FoundPlanProps extends Pick<Plan, "vintage" | "footprint" | "place"> {
  /** Name of the file. */
  readonly name: string;
  readonly file: PlanFile;
  /** The place in words. */
  readonly scope: string;
  readonly onColumn: (column: number) => void;
  readonly onKept: (record: string) => void;
  readonly onBack: () => void;
}

/** What was found in a file: the neighbourhoods it makes, and all that was not as it should be, before it is kept. */
export function FoundPlan(props: FoundPlanProps) {
  const { name, file, scope, vintage, footprint, place, onColumn, onKept, onBack } = props;
  const areas = useAreas();
  const { neighbourhoods, findings } = file.drawn;
  const [typed, setTyped] = useState(file.plan || name.replace(/\.\w+$/, ""));
  const said = useMemo(() => {
    const rows = new Map(areas.code.map((code, i) => [code, i]));
    const nameOf = (code: string): string => {
      const i = rows.get(code);
      return i === undefined ? code : `${areaName(areas, i)} (${code})`;
    };
    return findings.map((one) => sayFinding(one, nameOf, scope, file.noun));
  }, [areas, findings, scope, file.noun]);
  const held = neighbourhoods.reduce((sum, one) => sum + one.areas.length, 0);
  const keep = (): void => {
    const base = newPlan(areas, { vintage, footprint, place }, scope, []);
    const plan = planOf(neighbourhoods, { ...base, name: typed.trim(), note: noteOf(name, said) });
    onKept(addPlan(asRead(plan, name)));
  };
  return (
    <div className={styles.pane}>
      <p role="status">
        {`${name}: ${file.read}, ${count(neighbourhoods.length)} neighbourhoods of ${count(held)} areas. ${said.length === 0 ? "Everything is as it should be." : `${count(said.length)} ${said.length === 1 ? "thing needs" : "things need"} a look.`}`}
      </p>
      {file.columns.length > 1 ? (
        <SelectField
          label="The neighbourhood is in"
          value={String(file.column)}
          choices={file.columns.map(({ at, header, names }) => ({
            value: String(at),
            label: header,
            note: `${count(names)} names`,
          }))}
          onChange={(at) => onColumn(Number(at))}
        />
      ) : null}
      {said.length > 0 ? (
        <ul className={styles.found} aria-label="What was found">
          {said.map(({ where, what, done }) => (
            <li key={`${where} ${what}`}>
              <strong>{where}</strong>
              <span>{`${what} ${done}`}</span>
            </li>
          ))}
        </ul>
      ) : null}
      {neighbourhoods.length === 0 ? (
        <Notice tone="problem">{`No area of ${scope} is in the file with a neighbourhood.`}</Notice>
      ) : null}
      <TextField className={field.field ?? ""} value={typed} onChange={setTyped} maxLength={120}>
        <Label className={field.label}>Name of the plan</Label>
        <Input className={field.input ?? ""} />
      </TextField>
      <div className={styles.line}>
        <Button look="solid" isDisabled={neighbourhoods.length === 0 || typed.trim() === ""} onPress={keep}>
          Keep as a plan
        </Button>
        <Button onPress={onBack}>Read another file</Button>
      </div>
      {said.length > 0 ? (
        <p className={styles.quiet}>
          The plan’s note keeps what was found. Areas can be moved by hand afterwards.
        </p>
      ) : null}
    </div>
  );
}
