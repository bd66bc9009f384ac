import { useState } from "react";
import { addPilot, bringBack, putAway } from "../../state/pilots";
import { useOption, useView } from "../../state/view-store";
import { Button } from "../../ui/Button";
import { Section } from "../../ui/Panel";
import { DAYS_TO_BRING_BACK } from "../../workspace/forget-deleted";
import { blankPilot } from "../../workspace/pilot/pilot";
import type { PilotRecord } from "../../workspace/pilot/pilot-records";
import { Exchange } from "../own/Exchange";
import { EntryText } from "../voice/EntryText";
import styles from "../voice/Voice.module.css";
import { PilotsTable } from "./PilotsTable";

/** Begins a pilot with a name, of the areas that are picked on the map where there are some. */
function Begin() {
  const { selection } = useView();
  const [, open] = useOption("learn.pilot", "");
  const [name, setName] = useState("");
  const picked = selection.filter((code) => /^E02\d{6}$/.test(code));
  const begin = (): void => {
    if (name.trim() !== "") void addPilot(blankPilot(name.trim(), [...new Set(picked)])).then(open);
  };
  return (
    <form
      className={styles.form}
      aria-label="Plan a pilot"
      onSubmit={(event) => {
        event.preventDefault();
        begin();
      }}
    >
      <EntryText
        label="Name of a new pilot"
        placeholder="for example Walks and talks, Harpurhey"
        value={name}
        onChange={setName}
      />
      <div className={styles.line}>
        <Button look="solid" type="submit" isDisabled={name.trim() === ""}>
          Plan a pilot
        </Button>
        <span className={styles.quiet}>
          {picked.length === 0
            ? "You choose its areas next."
            : `It begins with the ${picked.length} ${picked.length === 1 ? "area" : "areas"} picked on the map.`}
        </span>
      </div>
    </form>
  );
}

/** All pilots of the workspace beside each other, one more to plan, and those that were put away. */
export function PilotList({ pilots }: { readonly pilots: readonly PilotRecord[] }) {
  const standing = pilots.filter(({ deleted }) => deleted === null);
  const gone = pilots.filter(({ deleted }) => deleted !== null);
  return (
    <div className={styles.pane}>
      <Begin />
      {standing.length === 0 ? (
        <p className={styles.empty}>
          No pilot is on this machine yet. Plan one, or open a partner’s file below.
        </p>
      ) : (
        <PilotsTable pilots={standing} onDelete={(record) => void putAway(record)} />
      )}
      {gone.length > 0 ? (
        <details>
          <summary>{`Deleted in the last ${DAYS_TO_BRING_BACK} days (${gone.length})`}</summary>
          <ul className={styles.list}>
            {gone.map((record) => (
              <li key={record.standing.record} className={styles.line}>
                <bdi className={styles.gone}>{record.content.name}</bdi>
                <Button
                  aria-label={`Bring back “${record.content.name}”`}
                  onPress={() => void bringBack(record)}
                >
                  Bring back
                </Button>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      <Section title="Files">
        <Exchange />
      </Section>
    </div>
  );
}
