import { chooseMeasure } from "../../state/overlay";
import type { OwnRecord } from "../../state/own-records";
import { bringBackOwn, chooseVersion, deleteOwn, useWorkspace } from "../../state/workspace";
import { Button } from "../../ui/Button";
import { count } from "../../words/format";
import { DAYS_TO_BRING_BACK } from "../../workspace/forget-deleted";
import styles from "./Own.module.css";

const sayFacts = ({ figures }: OwnRecord): string =>
  [figures.owner, figures.period, `${count(figures.rows.length)} areas`, figures.file]
    .filter(Boolean)
    .join(" · ");

/** The versions of figures that were changed on two machines, until somebody chooses one. */
function Versions({ record }: { readonly record: OwnRecord }) {
  return (
    <div className={styles.versions}>
      <span className={styles.quiet}>Changed on two machines. Which is to stand?</span>
      {record.standing.versions.map((version) => (
        <Button key={version.id} onPress={() => void chooseVersion(record.standing, version)}>
          {version.content === null ? "Delete them" : "Keep them"},{" "}
          {new Date(version.at).toLocaleString("en-GB")}
        </Button>
      ))}
    </div>
  );
}

/** The own figures of this browser: on the map, put away, brought back. */
export function OwnList({ onShown }: { readonly onShown: () => void }) {
  const own = useWorkspace((store) => store.own);
  if (own.length === 0) return null;
  return (
    <ul className={styles.list} aria-label="Your own figures">
      {own.map((one) => (
        <li key={one.standing.record}>
          <div>
            <strong>{one.figures.name}</strong>
            <span className={styles.quiet}>
              {one.deleted === null
                ? sayFacts(one)
                : `Deleted; can be brought back for ${DAYS_TO_BRING_BACK} days`}
            </span>
          </div>
          {one.standing.versions.length > 1 ? <Versions record={one} /> : null}
          {one.deleted === null ? (
            <span className={styles.line}>
              <Button
                aria-label={`Show ${one.figures.name} on the map`}
                onPress={() => {
                  chooseMeasure(one.standing.record);
                  onShown();
                }}
              >
                Show
              </Button>
              <Button aria-label={`Delete ${one.figures.name}`} onPress={() => void deleteOwn(one)}>
                Delete
              </Button>
            </span>
          ) : (
            <Button aria-label={`Bring back ${one.figures.name}`} onPress={() => void bringBackOwn(one)}>
              Bring back
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
