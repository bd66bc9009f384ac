import { NOT_AVAILABLE, type Cell, type Table } from "../../export/csv";
import { csvw } from "../../export/csvw";
import type { Properties } from "../../export/geo/properties";

/** A column of a file about services: what it holds, of what type, and whether it can be empty. */
export interface FileColumn<T> {
  readonly id: string;
  readonly holds: string;
  readonly datatype: "string" | "integer" | "number";
  /** Null for "not available". */
  readonly of: (row: T) => Cell;
  readonly mayMiss?: true;
}

/** The rows of a file under its columns. */
export const tableOf = <T>(columns: readonly FileColumn<T>[], rows: readonly T[]): Table => ({
  columns: columns.map(({ id }) => id),
  rows: rows.map((row) =>
    columns.map(({ of }) => {
      const cell = of(row);
      return typeof cell === "number" && Number.isNaN(cell) ? null : cell;
    }),
  ),
});

/** The codebook (CSV on the Web) of a file with these columns. */
export const codebookOf = <T>(file: string, columns: readonly FileColumn<T>[]): object =>
  csvw(
    file,
    columns.map(({ id }) => id),
    (id) => {
      const column = columns.find((one) => one.id === id);
      if (!column) return null;
      const { holds, datatype, mayMiss } = column;
      return {
        ...{ name: id, titles: id, "dc:description": holds, datatype },
        ...(mayMiss ? { null: NOT_AVAILABLE } : {}),
      };
    },
  );

/** A row of a file as the properties of a point. */
export function propertiesOf<T>(columns: readonly FileColumn<T>[], row: T): Properties {
  const cells = tableOf(columns, [row]).rows[0] ?? [];
  return Object.fromEntries(columns.map(({ id }, i) => [id, cells[i] ?? null]));
}
