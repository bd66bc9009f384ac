import { useMemo } from "react";
import { writeCsv } from "../../export/csv";
import { fileName } from "../../export/file-name";
import { saveFile } from "../../export/save";
import { diffTable, greatestFirst, sayDiff, sayFacts, sayRow } from "../../readings/workspace/own-diff";
import { useAreas } from "../../state/atlas";
import { Button } from "../../ui/Button";
import { count } from "../../words/format";
import { compareFigures } from "../../workspace/own/compare-figures";
import type { OwnFigures } from "../../workspace/own/own-figures";
import styles from "./Own.module.css";

/** So many changes are shown; the file has them all. */
const SHOWN = 8;
const WHAT = { new: "new", gone: "gone", changed: "" } as const;

interface OwnDiffProps {
  readonly before: OwnFigures;
  readonly after: OwnFigures;
  /** Names of the two states: "Before" and "After" of a newer file, or when each was made. */
  readonly heads?: readonly [before: string, after: string];
  /** What else is said of the figures stands elsewhere. */
  readonly rowsAlone?: boolean;
  /** It changes while it is looked at. */
  readonly live?: boolean;
}

/** What changes from one state of figures to another: how many areas, the greatest changes, and all of them as a file. */
export function OwnDiff(props: OwnDiffProps) {
  const { before, after, heads = ["Before", "After"], rowsAlone = false, live = false } = props;
  const areas = useAreas();
  const diff = useMemo(() => compareFigures(before, after), [before, after]);
  const shown = useMemo(() => greatestFirst(diff, before, after).slice(0, SHOWN), [diff, before, after]);
  const nameOf = (code: string): string => {
    const i = areas.code.indexOf(code);
    return i === -1 ? code : `${areas.name[i]}, ${areas.lads[areas.lad[i] as number]?.name ?? ""}`;
  };
  const facts = rowsAlone ? [] : sayFacts(diff);
  return (
    <section className={styles.add} aria-label="What changes">
      <p {...(live ? { role: "status" } : {})}>{sayDiff(diff)}</p>
      {facts.length > 0 ? (
        <ul className={styles.facts}>
          {facts.map((one) => (
            <li key={one}>
              <bdi>{one}</bdi>
            </li>
          ))}
        </ul>
      ) : null}
      {shown.length > 0 ? (
        <>
          <table className={styles.diff}>
            <caption>
              {diff.changes.length > shown.length
                ? `The ${SHOWN} greatest of ${count(diff.changes.length)} changes`
                : "Every area that changes"}
            </caption>
            <thead>
              <tr>
                <th scope="col">Area</th>
                {heads.map((head, at) => (
                  <th key={at} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map(({ code, what, before: old, after: now }) => (
                <tr key={code}>
                  <th scope="row">
                    {nameOf(code)} {WHAT[what] ? <em>{WHAT[what]}</em> : null}
                  </th>
                  <td>{sayRow(before, old)}</td>
                  <td>{sayRow(after, now)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <div className={styles.line}>
            <Button
              look="plain"
              onPress={() =>
                saveFile(
                  new Blob([writeCsv(diffTable(diff, before, after, areas))], {
                    type: "text/csv;charset=utf-8",
                  }),
                  fileName({
                    ...{ scope: after.name, what: "what-changes", date: new Date(), extension: "csv" },
                  }),
                )
              }
            >
              Save all changes (CSV, {count(diff.changes.length)})
            </Button>
          </div>
        </>
      ) : null}
    </section>
  );
}
