import Papa from "papaparse";
import { InputError } from "./input-error";

/** A parsed CSV: cells by column name, rows in file order. */
export interface Table {
  readonly file: string;
  readonly columns: readonly string[];
  readonly length: number;
  /** The cells of a column. Throws for a column that is not there. */
  readonly cells: (column: string) => readonly string[];
}

/** Parses a CSV with one header row. Throws when a column is missing or a row has another number of cells. */
export function parseTable(file: string, bytes: Uint8Array, needed: readonly string[]): Table {
  const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  const [header = [], ...rows] = Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
  rows.forEach((row, i) => {
    if (row.length !== header.length)
      throw new InputError(
        { file, row: i + 1, value: row.slice(0, 3).join(",") },
        `it has ${row.length} cells, the header ${header.length}.`,
        "The file may be cut short: fetch it again.",
      );
  });
  const position = new Map(header.map((name, i) => [name, i]));
  const table: Table = {
    file,
    columns: header,
    length: rows.length,
    cells: (column) => {
      const at = position.get(column);
      if (at === undefined)
        throw new InputError(
          { file, column },
          "the column is not there.",
          "Check that it is the right edition.",
        );
      return rows.map((row) => row[at] ?? "");
    },
  };
  requireColumns(table, needed);
  return table;
}

/** Throws at the first column that is not there. */
export function requireColumns({ file, columns }: Table, needed: readonly string[]): void {
  const missing = needed.find((column) => !columns.includes(column));
  if (missing !== undefined)
    throw new InputError(
      { file, column: missing },
      `the column is not there (it has ${columns.slice(0, 6).join(", ")}, ...).`,
      "Check that it is the right file and edition.",
    );
}
