import type { PublishedIcb } from "../../data";
import type { CompareColumn } from "../../readings/compare/columns";
import styles from "./Compare.module.css";
import type { CompareRow } from "../../readings/compare/compare-rows";

interface CompareTableProps {
  readonly what: string;
  readonly columns: readonly CompareColumn[];
  readonly rows: readonly CompareRow[];
  /** England, which stands first whatever the order. */
  readonly england: CompareRow;
  readonly mine: string | null;
  readonly sort: string;
  readonly descending: boolean;
  readonly onSort: (id: string, descending: boolean) => void;
  readonly onOpen: (row: CompareRow) => void;
  /** The Ministry's own figures, by code, where they exist. */
  readonly published: ReadonlyMap<string, PublishedIcb>;
}

function Head({
  id,
  name,
  tells,
  props,
}: {
  id: string;
  name: string;
  tells: string;
  props: CompareTableProps;
}) {
  const { sort, descending, onSort } = props;
  const current = sort === id;
  return (
    <th scope="col" aria-sort={current ? (descending ? "descending" : "ascending") : "none"}>
      <button type="button" title={tells} onClick={() => onSort(id, current ? !descending : id !== "name")}>
        {name}
        <span aria-hidden="true">{current ? (descending ? " ▾" : " ▴") : ""}</span>
      </button>
    </th>
  );
}

function Figure({
  row,
  column,
  published,
}: {
  row: CompareRow;
  column: CompareColumn;
  published: PublishedIcb | undefined;
}) {
  const official = published?.measures[column.id];
  const rank = row.measures.get(column.id)?.rank;
  return (
    <td>
      {column.show(column.of(row))}
      {official ? (
        <abbr
          title={`Published by the Ministry: ${column.show(official.value)}, rank ${official.rank} of 42`}
        >
          †
        </abbr>
      ) : null}
      {rank === undefined || Number.isNaN(rank) ? null : <small>{` #${rank}`}</small>}
    </td>
  );
}

/** Footprints or districts beside each other, sortable by any figure; the chosen one stands out. */
export function CompareTable(props: CompareTableProps) {
  const { what, columns, rows, england, mine, onOpen, published } = props;
  return (
    <div className={styles.scroll} role="region" aria-label={`${what} compared`} tabIndex={0}>
      <table className={styles.table}>
        <caption className="visually-hidden">{`${what} compared; # is the rank among those shown, 1 the most deprived`}</caption>
        <thead>
          <tr>
            <Head id="name" name={what} tells="by name" props={props} />
            {columns.map(({ id, name, tells }) => (
              <Head key={id} id={id} name={name} tells={tells} props={props} />
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{england.name}</th>
            {columns.map((column) => {
              const value = column.of(england);
              return <td key={column.id}>{Number.isNaN(value) ? "–" : column.show(value)}</td>;
            })}
          </tr>
          {rows.map((row) => (
            <tr key={row.code} className={row.code === mine ? styles.mine : undefined}>
              <th scope="row">
                <button
                  type="button"
                  aria-current={row.code === mine ? "true" : undefined}
                  onClick={() => onOpen(row)}
                >
                  {row.name}
                </button>
              </th>
              {columns.map((column) => (
                <Figure key={column.id} row={row} column={column} published={published.get(row.code)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
