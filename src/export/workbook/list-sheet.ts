import { VERDICT } from "../../model/rule";
import type { FormedList, ListColumn } from "../form";
import { formList, noneIn } from "../form";
import type { Cell } from "../csv";
import { msoaTable } from "../rows";
import type { WorkbookInput } from "./input";
import { numberFormat } from "./number-format";
import type { SheetColumn, SheetInput } from "./sheet";

/** Widest column of text, in characters. */
const WIDEST = 30;

/** How a workbook writes the values of its form. */
export const writtenAs = ({ form }: WorkbookInput): "sheet" | "tools" =>
  form === "tools" ? "tools" : "sheet";

/** As wide as the texts of a column need, so that a place's list takes few pages. */
const widthOf = (cells: readonly Cell[]): number =>
  Math.min(WIDEST, Math.max(10, ...cells.map((cell) => String(cell ?? "").length + 1)));

/** Header, width and format of a column of the lists. */
function columnOf({ id, kind, indicator }: ListColumn, cells: readonly Cell[]): SheetColumn {
  const width = Math.min(30, Math.max(10, id.length + 2));
  if (kind === "status") return { header: id, width };
  if (indicator) return { header: id, width, format: numberFormat(indicator) };
  if (id === "population") return { header: id, width: 12, format: "#,##0" };
  if (id === "notes") return { header: id, width: 40 };
  if (id === "share_core20") return { header: id, width: 14, format: "0.0%" };
  if (id === "flag" || id === "pocket") return { header: id, width: 8, format: "0" };
  return { header: id, width: widthOf(cells) };
}

export const isFlagged = ({ flags }: WorkbookInput, msoa: number): boolean =>
  flags.verdict[msoa] === VERDICT.yes;

/** The rows of these MSOAs in the form of the workbook. */
export function listOf(input: WorkbookInput, msoas: Int32Array): FormedList {
  const { areas, columns, flags, indicators } = input;
  const table = msoaTable(areas, msoas, columns, flags);
  return formList(table, [...msoas], columns, indicators, writtenAs(input));
}

/** A list of areas as a sheet. */
export function listSheet(name: string, input: WorkbookInput, msoas: Int32Array): SheetInput {
  const { table, columns } = listOf(input, msoas);
  return {
    name,
    columns: columns.map((column, at) =>
      columnOf(
        column,
        table.rows.map((row) => row[at] ?? null),
      ),
    ),
    rows: table.rows,
    none: noneIn(writtenAs(input)),
    frozen: 3,
    filtered: true,
  };
}
