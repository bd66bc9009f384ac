import { useState, type ReactNode } from "react";
import { chooseVersion, useWorkspace } from "../../state/workspace";
import { Button } from "../../ui/Button";
import type { Revision } from "../../workspace/revision";
import { historyOf, type Standing } from "../../workspace/standing";
import styles from "./Workspace.module.css";

interface EarlierStatesProps {
  readonly standing: Standing;
  /** What a state says, in short; undefined for one that is not to be gone back to. */
  readonly say: (one: Revision) => ReactNode | undefined;
}

/** The earlier states of a record, the last first, each to go back to. They stay on this machine. */
function States({ standing, say }: EarlierStatesProps) {
  const revisions = useWorkspace((store) => store.revisions);
  const earlier = historyOf(revisions, standing.record)
    .filter((one) => !standing.versions.includes(one) && one.content !== null)
    .toReversed()
    .flatMap((one) => {
      const said = say(one);
      return said === undefined ? [] : [{ one, said }];
    });
  if (earlier.length === 0) return <p className={styles.quiet}>None is on this machine.</p>;
  return (
    <ul className={styles.rows}>
      {earlier.map(({ one, said }) => (
        <li key={one.id} className={styles.step}>
          <span className={styles.said} dir="auto">
            {said}
          </span>
          <span className={styles.line}>
            <Button look="plain" onPress={() => void chooseVersion(standing, one)}>
              Go back to this, {new Date(one.at).toLocaleString("en-GB")}
            </Button>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What a record was before it was changed, folded away; nothing where it never was. */
export function EarlierStates(props: EarlierStatesProps) {
  const [open, setOpen] = useState(false);
  if (props.standing.versions.every(({ replaces }) => replaces.length === 0)) return null;
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.quiet}>What it was before</summary>
      {open ? <States {...props} /> : null}
    </details>
  );
}
