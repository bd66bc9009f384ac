import type { CompareColumn } from "../../readings/compare/columns";
import styles from "./Compare.module.css";

/** What each column of the comparison tells, for those who cannot point at its heading. */
export function ColumnMeanings({ columns }: { readonly columns: readonly CompareColumn[] }) {
  return (
    <details>
      <summary>What the columns mean</summary>
      <dl className={styles.meanings}>
        {columns.map(({ id, name, tells }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>{tells}</dd>
          </div>
        ))}
        <div>
          <dt>#</dt>
          <dd>rank among those shown; 1 is the most deprived</dd>
        </div>
      </dl>
    </details>
  );
}
