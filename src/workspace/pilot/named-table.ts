import { OwnDataError } from "../own/own-error";
import type { Rows } from "../own/read-rows";

/** A row of a table by column name, with its number in the file (the header is row 1). */
export interface TableRow {
  readonly row: number;
  readonly cell: (column: string) => string;
}

/** A table read from a file: its rows, and whether it has a column. */
export interface NamedTable {
  readonly rows: readonly TableRow[];
  readonly has: (column: string) => boolean;
}

const isEmpty = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === "");

/** A table whose first row names its columns. Throws OwnDataError for one that lacks a column or a row. `file`: what it is called. */
export function namedTable(file: string, all: Rows, columns: readonly string[]): NamedTable {
  const head = (all[0] ?? []).map((name) => name.trim().toLowerCase());
  const lacking = columns.filter((name) => !head.includes(name));
  if (lacking.length > 0)
    throw new OwnDataError(
      `${file}, row 1: no column ${lacking.join(", ")}. The first row names the columns: ${columns.join(",")}.`,
    );
  const twice = head.find((name, i) => name !== "" && head.indexOf(name) !== i);
  if (twice !== undefined)
    throw new OwnDataError(`${file}, row 1: the column ${twice} stands twice. Keep one of them.`);
  const rows = all.slice(1).flatMap((cells, i): TableRow[] => {
    if (isEmpty(cells)) return [];
    return [{ row: i + 2, cell: (column) => (cells[head.indexOf(column)] ?? "").trim() }];
  });
  if (rows.length === 0)
    throw new OwnDataError(`${file}: there is no row under the header. Add one for each area.`);
  return { rows, has: (column) => head.includes(column) };
}
