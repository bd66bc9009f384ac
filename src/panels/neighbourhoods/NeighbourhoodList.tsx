import { Fragment, useState } from "react";
import type { Read } from "../../readings/plan/mends";
import { MoreRows } from "../rule/MoreRows";
import { count } from "../../words/format";
import { sayShare } from "../../words/say-share";
import type { NeighbourhoodRow } from "../../readings/plan/rows";
import { draftOf } from "../../state/kept-draft";
import { neighbourhoodTexts, PLAN_TEXTS } from "../../state/plan-texts";
import { NeighbourhoodEdit } from "./NeighbourhoodEdit";
import styles from "./Neighbourhoods.module.css";

const SHOWN = 40;

const marks = ({ people, pieces, locked }: NeighbourhoodRow, least: number, most: number): string =>
  [
    locked ? "locked" : "",
    people < least ? "too small" : "",
    people > most ? "too large" : "",
    pieces.length > 1 ? `${pieces.length} parts` : "",
  ]
    .filter(Boolean)
    .join(", ");

const wasTyped = (record: string, id: string): boolean =>
  Object.values(neighbourhoodTexts(record, id)).some((of) => draftOf(PLAN_TEXTS, of) !== null);

/** The neighbourhoods of a plan: people, areas, flagged areas and Core20 share; each opens to be changed. */
export function NeighbourhoodList({ record, read }: { readonly record: string; readonly read: Read }) {
  const { plan, rows } = read;
  // One that was being typed when the page went is open again.
  const [open, setOpen] = useState(() => rows.find(({ id }) => wasTyped(record, id))?.id ?? null);
  return (
    <MoreRows items={rows} step={SHOWN} what="neighbourhoods">
      {(shown) => (
        <table className={styles.table}>
          <caption className="visually-hidden">Neighbourhoods of {plan.name}</caption>
          <thead>
            <tr>
              <th scope="col">Neighbourhood</th>
              <th scope="col">People</th>
              <th scope="col">Areas</th>
              <th scope="col">Flagged</th>
              <th scope="col">Core20</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => {
              const said = marks(row, plan.least, plan.most);
              return (
                <Fragment key={row.id}>
                  <tr>
                    <th scope="row">
                      <button
                        type="button"
                        className={styles.opener}
                        aria-expanded={open === row.id}
                        onClick={() => setOpen(open === row.id ? null : row.id)}
                      >
                        {row.name}
                      </button>
                      {row.called ? <span className={styles.quiet}> “{row.called}”</span> : null}
                      {said ? <span className={styles.mark}> {said}</span> : null}
                    </th>
                    <td>{count(row.people)}</td>
                    <td>{count(row.inside.length)}</td>
                    <td>{Number.isNaN(row.flagged) ? "…" : count(row.flagged)}</td>
                    <td>{sayShare(row.core20)}</td>
                  </tr>
                  {open === row.id ? (
                    <tr>
                      <td colSpan={5} className={styles.details}>
                        <NeighbourhoodEdit record={record} read={read} row={row} />
                      </td>
                    </tr>
                  ) : null}
                </Fragment>
              );
            })}
          </tbody>
        </table>
      )}
    </MoreRows>
  );
}
