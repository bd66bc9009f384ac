import { GROUP_NAMES } from "../../config/indicators";
import { ONE_FILE } from "../../data";
import { GROUPS, type Group } from "../../model/indicator";
import { useCatalogue } from "../../state/catalogue";
import { NotInThisFile } from "../indicator/NotInThisFile";
import styles from "./Export.module.css";

/** Which groups of figures a file has beside the main ones. */
export function GroupChecks({
  groups,
  onChange,
}: {
  readonly groups: readonly Group[];
  readonly onChange: (next: Group[]) => void;
}) {
  const { indicators } = useCatalogue();
  const filled = GROUPS.filter((group) => indicators.some((one) => one.group === group));
  return (
    <fieldset className={styles.fieldset}>
      <legend className={styles.legend}>
        Columns beside name, codes, people, flag and the main deprivation figures (remembered in this browser)
      </legend>
      <div className={styles.checks}>
        {filled.map((group) => (
          <label key={group} className={styles.check}>
            <input
              type="checkbox"
              checked={groups.includes(group)}
              onChange={({ target }) =>
                onChange(GROUPS.filter((one) => (one === group ? target.checked : groups.includes(one))))
              }
            />
            {GROUP_NAMES[group]}
          </label>
        ))}
      </div>
      {ONE_FILE && groups.includes("people") ? <NotInThisFile className={styles.absent} /> : null}
    </fieldset>
  );
}
