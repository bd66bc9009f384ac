import readExcel from "read-excel-file/web-worker";
import { OwnDataError } from "../workspace/own/own-error";
import { isWorkbook, readRows, rowsOfSheet, type Rows } from "../workspace/own/read-rows";

/** A sheet of a file; a file without sheets is one without a name. */
export interface FileSheet {
  readonly name: string;
  readonly rows: Rows;
}

/** The sheets of a workbook or of a text file, for workers. Throws OwnDataError in words for a file that cannot be read. */
export async function sheetsOf(bytes: Uint8Array<ArrayBuffer>): Promise<readonly FileSheet[]> {
  if (!isWorkbook(bytes)) return [{ name: "", rows: readRows(bytes) }];
  const sheets = await readExcel(new Blob([bytes])).catch(() => {
    throw new OwnDataError("The workbook cannot be read. Open it in Excel and save it anew, or as CSV.");
  });
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: rowsOfSheet(data) }));
}

/** What the first sheet holds that `read` can read, with its name; where none can be, what is wrong with the first. */
export function firstOf<T>(
  sheets: readonly FileSheet[],
  read: (rows: Rows) => T,
): { readonly found: T; readonly sheet: string } {
  let first: unknown = new OwnDataError("The workbook has no sheet. Add one with area codes and values.");
  for (const [at, { name, rows }] of sheets.entries()) {
    try {
      return { found: read(rows), sheet: name };
    } catch (error) {
      if (at === 0) first = error;
    }
  }
  throw first;
}
