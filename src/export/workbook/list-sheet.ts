import { VERDICT } from "../../model/rule";
import type { FormedList, ListColumn } from "../form";
import { formList, noneIn } from "../form";
import { msoaTable } from "../rows";
import type { WorkbookInput } from "./input";
import { numberFormat } from "./number-format";
import type { SheetColumn, SheetInput } from "./sheet";

const NAME_WIDTH = 30;

/** How a workbook writes the values of its form. */
export const writtenAs = ({ form }: WorkbookInput): "sheet" | "tools" =>
  form === "tools" ? "tools" : "sheet";

/** Header, width and format of a column of the lists. */
function columnOf({ id, kind, indicator }: ListColumn): SheetColumn {
  const width = Math.min(30, Math.max(10, id.length + 2));
  if (kind === "status") return { header: id, width };
  if (indicator) return { header: id, width, format: numberFormat(indicator) };
  if (id === "population") return { header: id, width: 12, format: "#,##0" };
  if (id === "notes") return { header: id, width: 60 };
  if (id === "share_core20") return { header: id, width: 14, format: "0.0%" };
  if (id === "flag" || id === "pocket") return { header: id, width: 8, format: "0" };
  return { header: id, width: id.endsWith("cd") ? 12 : NAME_WIDTH };
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
    columns: columns.map(columnOf),
    rows: table.rows,
    none: noneIn(writtenAs(input)),
    frozen: 3,
    filtered: true,
  };
}
