import { useEffect, useState } from "react";
import { KEPT_HERE } from "../../config/kept-here";
import { clearKept, countKept } from "../../state/kept-here";
import { useOfflineKeeping } from "../../state/offline-keeping";
import { Button } from "../../ui/Button";
import { Notice } from "../../ui/Notice";
import { count } from "../../words/format";
import styles from "./Methods.module.css";

const sayCount = (found: number | null | undefined): string =>
  found === undefined ? "…" : found === null ? "not kept" : found === 0 ? "nothing" : count(found);

/** Says what will go, and asks once more: none of it can be brought back. */
function Clear({ counts }: { readonly counts: readonly (number | null)[] }) {
  const [asked, setAsked] = useState(false);
  const [problem, setProblem] = useState("");
  const going = KEPT_HERE.flatMap(({ what }, at) => ((counts[at] ?? 0) > 0 ? [what] : []));
  if (going.length === 0) return <p>There is nothing here to clear.</p>;
  if (!asked)
    return (
      <div className={styles.actions}>
        <Button onPress={() => setAsked(true)}>Clear all of it…</Button>
      </div>
    );
  return (
    <div role="group" className={styles.source} aria-label="Clear all that is kept here">
      <p>These will go from this browser, and cannot be brought back:</p>
      <ul className={styles.list}>
        {going.map((what) => (
          <li key={what}>{what}</li>
        ))}
      </ul>
      <p>
        Save your own figures and what people say to a file first if you need them (“Your own figures”, under
        the list of measures, saves both). A file holds the workspace that is open: open each of your
        workspaces and save it too. Those that you deleted go as well. Close other tabs with Hyperlocal: what
        is open there may be kept again. The page then loads anew.
      </p>
      <div className={styles.actions}>
        <Button
          look="solid"
          onPress={() => {
            clearKept().then(
              () => window.location.reload(),
              (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
            );
          }}
        >
          Clear them now
        </Button>
        <Button autoFocus onPress={() => setAsked(false)}>
          Keep them
        </Button>
      </div>
      {problem === "" ? null : (
        <Notice tone="problem">
          This browser did not let all of it go. Clear the data of this site in the browser’s settings. (
          {problem})
        </Notice>
      )}
    </div>
  );
}

/** What is kept on this machine, how much of it is here now, and how to clear it. */
export function KeptHere() {
  const [counts, setCounts] = useState<readonly (number | null)[]>([]);
  const { changes } = useOfflineKeeping();
  useEffect(() => {
    void countKept().then(setCounts);
  }, [changes]);
  return (
    <>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label="Table of what is kept">
        <table className={styles.table}>
          <caption className="visually-hidden">
            What is kept on this machine, how long, and how much now
          </caption>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col" className={styles.words}>
                How long
              </th>
              <th scope="col">Here now</th>
            </tr>
          </thead>
          <tbody>
            {KEPT_HERE.map(({ name, what, until }, at) => (
              <tr key={name}>
                <th scope="row">{what}</th>
                <td className={styles.words}>{until}</td>
                <td>{sayCount(counts[at])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {counts.length > 0 ? <Clear counts={counts} /> : null}
    </>
  );
}
