import type { Cell, Table } from "../csv";
import { NOT_AVAILABLE } from "../csv";
import type { SheetColumn, SheetInput } from "./sheet";

/** Networks of GP practices as a workbook has them: their table, what each column holds, and what to know of them. */
export interface NetworksInput {
  readonly table: Table;
  /** What each column holds, the ids of its sources, and what it is of the time of. */
  readonly columns: readonly {
    readonly id: string;
    readonly holds: string;
    readonly sources: readonly string[];
    readonly period: string;
  }[];
  /** Ids of all of its sources. */
  readonly sources: readonly string[];
  /** Rows of the cover: item and words. */
  readonly notes: readonly (readonly [item: string, said: string])[];
}

/** Width and format of each column, so that the sheet is one page wide. */
const COLUMNS: Readonly<Record<string, Omit<SheetColumn, "header">>> = {
  pcn_name: { width: 34 },
  practices_without_list_size: { width: 13, format: "0" },
  registered_2024_25: { width: 12, format: "#,##0" },
  need_index_2024_25: { width: 11, format: "0.00" },
  flagged_msoa21cds: { width: 30, wrap: true },
  flagged_names: { width: 40, wrap: true },
};

const columnOf = (id: string): SheetColumn => ({ header: id, width: 11, ...COLUMNS[id] });

/** The networks of a place, those with most flagged areas first. */
export const networksSheet = ({ table }: NetworksInput): SheetInput => ({
  name: "Networks of GP practices",
  columns: table.columns.map(columnOf),
  rows: table.rows,
  none: NOT_AVAILABLE,
  frozen: 2,
  filtered: true,
});

/** The networks' columns as rows of the sheet that explains all columns, in its order of cells. */
export const networksCodebook = (
  { columns }: NetworksInput,
  rowOf: (id: string, said: string, of: { readonly period: string; readonly source: string }) => Cell[],
): Cell[][] =>
  columns.map(({ id, holds, sources, period }) =>
    rowOf(id, `Sheet “Networks of GP practices”: ${holds}`, { period, source: sources.join(", ") }),
  );
