import "../data/trust";
import readExcel from "read-excel-file/web-worker";
import { OwnDataError } from "../workspace/own/own-error";
import { isWorkbook, readRows, rowsOfSheet } from "../workspace/own/read-rows";
import type { FileSheet } from "../workspace/own/sheets";

/** The sheets of a workbook or of a text file, for workers. Throws OwnDataError in words for a file that cannot be read. */
export async function sheetsOf(bytes: Uint8Array<ArrayBuffer>): Promise<readonly FileSheet[]> {
  if (!isWorkbook(bytes)) return [{ name: "", rows: readRows(bytes) }];
  const sheets = await readExcel(new Blob([bytes])).catch(() => {
    throw new OwnDataError("The workbook cannot be read. Open it in Excel and save it anew, or as CSV.");
  });
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: rowsOfSheet(data) }));
}
