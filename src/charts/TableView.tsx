import { useState } from "react";
import { Button } from "../ui/Button";
import styles from "./charts.module.css";
import { showCell, type ChartTable } from "./chart-table";

const PAGE = 200;

interface TableViewProps {
  readonly caption: string;
  readonly table: ChartTable;
  /** Off: the table is out of sight but still read by assistive technology. */
  readonly open: boolean;
}

/** The table behind a chart, 200 rows at a time. */
export function TableView({ caption, table, open }: TableViewProps) {
  const [shown, setShown] = useState(PAGE);
  const rest = table.rows.length - shown;
  return (
    <div
      className={open ? styles.tableBox : "visually-hidden"}
      {...(open ? { tabIndex: 0, role: "region", "aria-label": caption } : {})}
    >
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column.label} scope="col">
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.slice(0, shown).map((row, r) => (
            <tr key={r}>
              {row.map((cell, c) =>
                c === 0 ? (
                  <th key={c} scope="row">
                    {showCell(table.columns[c], cell)}
                  </th>
                ) : (
                  <td key={c} className={typeof cell !== "string" ? styles.number : undefined}>
                    {showCell(table.columns[c], cell)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 ? <p className={styles.quiet}>{`${rest} more rows are in the CSV.`}</p> : null}
      {rest > 0 && open ? (
        <Button onPress={() => setShown(shown + PAGE)}>{`Show ${Math.min(PAGE, rest)} more rows`}</Button>
      ) : null}
    </div>
  );
}
