import Papa from "papaparse";

/** A cell of a table; null is "not available". Text is never read as a number, and numbers keep their full precision. */
export type Cell = string | number | null;

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** What stands for "not available" in the files. */
export const NOT_AVAILABLE = "[x]";

/**
 * CSV by docs/methods.md: UTF-8 with BOM, CRLF, one header row, codes as text, `[x]` (or `none`) for not available. Text that a spreadsheet would
 * run (it begins with = + - @ tab or CR) gets an apostrophe in front; numbers, negative ones too, are left alone.
 */
export function writeCsv({ columns, rows }: Table, none = NOT_AVAILABLE): string {
  const data = rows.map((row) => row.map((cell) => (cell === null || Number.isNaN(cell) ? none : cell)));
  const text = Papa.unparse(
    { fields: [...columns], data },
    { newline: "\r\n", escapeFormulae: /^[=+\-@\t\r]/ },
  );
  return `\uFEFF${text}\r\n`;
}
