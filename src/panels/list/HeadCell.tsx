import type { ListState } from "../../model/view";
import styles from "./List.module.css";

interface HeadCellProps {
  readonly id: string;
  readonly label: string;
  readonly list: ListState;
  readonly onSort: (sort: string, descending: boolean) => void;
  readonly number?: boolean;
  /** Which way the first press sorts: figures show their worse end first. */
  readonly firstDescending?: boolean;
}

/** A heading that sorts by its column; pressing it again turns the order round. */
export function HeadCell({ id, label, list, onSort, number, firstDescending = true }: HeadCellProps) {
  const active = list.sort === id;
  const order = active ? (list.descending ? "descending" : "ascending") : "none";
  return (
    <th scope="col" role="columnheader" aria-sort={order} className={number ? styles.number : undefined}>
      <button
        type="button"
        className={styles.sort}
        onClick={() => onSort(id, active ? !list.descending : firstDescending)}
      >
        {label}
        <span aria-hidden="true">{active ? (list.descending ? " ↓" : " ↑") : ""}</span>
      </button>
    </th>
  );
}
