import { useState } from "react";
import { figuresIn, type OwnRecord } from "../../state/own-records";
import { chooseVersion, useWorkspace } from "../../state/workspace";
import { Button } from "../../ui/Button";
import { historyOf } from "../../workspace/standing";
import { OwnDiff } from "./OwnDiff";
import styles from "./Own.module.css";
import { sayFigures } from "./say-table";

/** The earlier states of figures, the last first, each with what has changed since. They stay on this machine. */
function States({ record }: { readonly record: OwnRecord }) {
  const revisions = useWorkspace((store) => store.revisions);
  const { standing, figures } = record;
  const earlier = historyOf(revisions, standing.record)
    .filter((one) => !standing.versions.includes(one))
    .toReversed()
    .flatMap((one) => {
      const then = figuresIn(one);
      return then ? [{ one, then }] : [];
    });
  if (earlier.length === 0) return <p className={styles.quiet}>None is on this machine.</p>;
  return (
    <ul className={styles.list}>
      {earlier.map(({ one, then }) => (
        <li key={one.id}>
          <div className={styles.state}>
            <span className={styles.quiet}>{sayFigures(then)}</span>
            <OwnDiff before={then} after={figures} heads={["Then", "Now"]} />
            <span className={styles.line}>
              <Button onPress={() => void chooseVersion(standing, one)}>
                Go back to these, {new Date(one.at).toLocaleString("en-GB")}
              </Button>
            </span>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** What figures were before they were replaced, folded away; nothing where they never were. */
export function EarlierFigures({ record }: { readonly record: OwnRecord }) {
  const [open, setOpen] = useState(false);
  if (record.standing.versions.every(({ replaces }) => replaces.length === 0)) return null;
  return (
    <details
      className={styles.earlier}
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className={styles.quiet}>What they were before</summary>
      {open ? <States record={record} /> : null}
    </details>
  );
}
