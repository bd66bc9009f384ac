import { chooseMeasure } from "../../state/overlay";
import type { OwnRecord } from "../../state/own-records";
import { bringBackOwn, deleteOwn, useWorkspace } from "../../state/workspace";
import { Button } from "../../ui/Button";
import { DAYS_TO_BRING_BACK } from "../../workspace/forget-deleted";
import { EarlierFigures } from "./EarlierFigures";
import { OwnVersions } from "./OwnVersions";
import styles from "./Own.module.css";
import { sayFigures } from "./say-table";

interface OwnListProps {
  readonly onShown: () => void;
  /** The person wants to give these figures a newer table. */
  readonly onReplace: (record: OwnRecord) => void;
}

/** The own figures of this browser: on the map, replaced by newer ones, put away, brought back. */
export function OwnList({ onShown, onReplace }: OwnListProps) {
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
                ? sayFigures(one.figures)
                : `Deleted; can be brought back for ${DAYS_TO_BRING_BACK} days`}
            </span>
          </div>
          {one.standing.versions.length > 1 ? <OwnVersions record={one} /> : <EarlierFigures record={one} />}
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
              {one.standing.versions.length > 1 ? null : (
                <Button
                  aria-label={`Replace the figures of ${one.figures.name}`}
                  onPress={() => onReplace(one)}
                >
                  Replace the figures
                </Button>
              )}
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
