import { useState } from "react";
import { chooseVersion, useWorkspace } from "../../state/workspace";
import { Button } from "../../ui/Button";
import { historyOf } from "../../workspace/standing";
import { entryIn, type VoiceRecord } from "../../workspace/voice/voice-records";
import styles from "./Voice.module.css";

/** The earlier states of an entry, the last first, each to go back to. They stay on this machine. */
function States({ record }: { readonly record: VoiceRecord }) {
  const revisions = useWorkspace((store) => store.revisions);
  const { standing } = record;
  const earlier = historyOf(revisions, standing.record)
    .filter((one) => !standing.versions.includes(one) && entryIn(one) !== undefined)
    .toReversed();
  if (earlier.length === 0) return <p className={styles.quiet}>None is on this machine.</p>;
  return (
    <ul className={styles.list}>
      {earlier.map((one) => (
        <li key={one.id}>
          <p className={styles.said} dir="auto">
            {entryIn(one)?.words}
          </p>
          <Button look="plain" onPress={() => void chooseVersion(standing, one)}>
            Go back to this, {new Date(one.at).toLocaleString("en-GB")}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** What an entry was before it was changed, folded away; nothing where it never was. */
export function Earlier({ record }: { readonly record: VoiceRecord }) {
  const [open, setOpen] = useState(false);
  if (record.standing.versions.every(({ replaces }) => replaces.length === 0)) return null;
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.quiet}>What it was before</summary>
      {open ? <States record={record} /> : null}
    </details>
  );
}
