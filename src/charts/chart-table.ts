/** A column of the table behind a chart. `show` writes a number as it stands on screen; the CSV keeps full precision. */
export interface ChartColumn {
  readonly label: string;
  readonly show?: (value: number) => string;
}

/** The table behind a chart: the first column names the row. NaN is "not available". */
export interface ChartTable {
  readonly columns: readonly ChartColumn[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** A cell as it reads on screen. */
export function showCell(column: ChartColumn | undefined, cell: string | number): string {
  if (typeof cell === "string") return cell;
  if (Number.isNaN(cell)) return "not available";
  return column?.show ? column.show(cell) : String(cell);
}

/** "People by decile, NHS Devon" -> "people-by-decile-nhs-devon": the name of a chart's files, without extension. */
export const fileStem = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
