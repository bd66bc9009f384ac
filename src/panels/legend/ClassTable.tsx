import { Swatch } from "./Swatch";
import type { LegendRow, Over } from "../../readings/legend/legend-rows";
import { count } from "../../words/format";
import styles from "./Legend.module.css";

interface ClassTableProps {
  readonly caption: string;
  readonly rows: readonly LegendRow[];
  readonly unknown: readonly LegendRow[];
  /** Position in `rows` of the selected area's class, if it has one. */
  readonly here: number | null;
  /** Why the selected area has no class, if it has none. */
  readonly hereUnknown?: Over | null;
  /** Draws each number as a bar as well: a histogram of classes that are single values. */
  readonly bars: boolean;
}

function Row({
  row,
  here,
  most,
}: {
  readonly row: LegendRow;
  readonly here: boolean;
  readonly most: number | null;
}) {
  return (
    <tr data-here={here || undefined}>
      <td>
        <Swatch colour={row.colour} over={row.over} />
      </td>
      <th scope="row">
        {row.label}
        {here ? <span className={styles.hereWord}> this area</span> : null}
      </th>
      <td>
        {most === null ? null : (
          <span className={styles.bar} style={{ width: `${(row.areas / most) * 48}px` }} aria-hidden="true" />
        )}
        {count(row.areas)}
      </td>
    </tr>
  );
}

/** Classes with their bounds and the number of areas in each; the unknown below them. */
export function ClassTable({ caption, rows, unknown, here, hereUnknown, bars }: ClassTableProps) {
  const most = bars ? Math.max(1, ...rows.map(({ areas }) => areas)) : null;
  return (
    <table className={styles.classes}>
      <caption className="visually-hidden">{caption}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">Colour</th>
          <th scope="col">Class</th>
          <th scope="col">Areas</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <Row key={at} row={row} here={at === here} most={most} />
        ))}
        {unknown.map((row) => (
          <Row key={row.label} row={row} here={row.over === hereUnknown} most={null} />
        ))}
      </tbody>
    </table>
  );
}
