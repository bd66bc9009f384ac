import type { Lsoas } from "../../model/area";
import type { Indicator } from "../../model/indicator";
import { count, formatValue } from "../../words/format";
import styles from "./Profile.module.css";

interface StreetsTableProps {
  readonly caption: string;
  readonly lsoas: Lsoas;
  /** Rows of the LSOAs to list, in order. */
  readonly rows: readonly number[];
  /** A measure to put beside them, and its value by LSOA; null for none. */
  readonly beside: { readonly indicator: Indicator; readonly values: Float64Array } | null;
}

/** LSOAs with their decile, people and, if one is chosen, a measure. */
export function StreetsTable({ caption, lsoas, rows, beside }: StreetsTableProps) {
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">LSOA</th>
            <th scope="col" className={styles.number}>
              Decile
            </th>
            <th scope="col" className={styles.number}>
              People
            </th>
            {beside ? (
              <th
                scope="col"
                className={styles.number}
              >{`${beside.indicator.short}, ${beside.indicator.period}`}</th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              <th scope="row">{lsoas.name[row]}</th>
              <td className={styles.number}>{lsoas.imdDecile[row]}</td>
              <td className={styles.number}>{count(lsoas.population[row] ?? 0)}</td>
              {beside ? (
                <td className={styles.number}>
                  {formatValue(beside.values[row] ?? NaN, beside.indicator.unit, beside.indicator.decimals)}
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
