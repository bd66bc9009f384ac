import type { Table } from "../export/csv";

/** A column of the table behind a chart. `show` writes a number as it stands on screen; the CSV keeps full precision. */
export interface ChartColumn {
  readonly label: string;
  readonly show?: (value: number) => string;
}

/** A cell: words, a number shown as its column says, or a number with words of its own. */
export type ChartCell = string | number | { readonly value: number; readonly text: string };

/** The table behind a chart: the first column names the row. NaN is "not available". */
export interface ChartTable {
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly (readonly ChartCell[])[];
}

/** A cell as it reads on screen. */
export function showCell(column: ChartColumn | undefined, cell: ChartCell): string {
  if (typeof cell === "object") return cell.text;
  if (typeof cell === "string") return cell;
  if (Number.isNaN(cell)) return "not available";
  return column?.show ? column.show(cell) : String(cell);
}

/** The table as it goes into a CSV: numbers in full. */
export const csvOf = (table: ChartTable): Table => ({
  columns: table.columns.map((column) => column.label),
  rows: table.rows.map((row) => row.map((cell) => (typeof cell === "object" ? cell.value : cell))),
});

/** "People by decile, NHS Devon" -> "people-by-decile-nhs-devon": the name of a chart's files, without extension. */
export const fileStem = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
