import { InputError } from "./input-error";
import type { Table } from "./table";

/**
 * For every code of a spine, the row of the table that holds it. Throws for a code that is not in the spine, a duplicate, or one missing.
 */
export function alignRows(
  table: Table,
  key: string,
  spine: readonly string[],
  spineName: string,
): Int32Array {
  const position = new Map(spine.map((code, i) => [code, i]));
  const rows = new Int32Array(spine.length).fill(-1);
  table.cells(key).forEach((code, row) => {
    const where = { file: table.file, row: row + 1, column: key, value: code };
    const at = position.get(code);
    if (at === undefined)
      throw new InputError(where, `not a code of ${spineName}.`, "Check the vintage of the file.");
    if (rows[at] !== -1) throw new InputError(where, "the code occurs twice.", "Remove the duplicate.");
    rows[at] = row;
  });
  const missing = rows.indexOf(-1);
  if (missing !== -1)
    throw new InputError(
      { file: table.file, column: key, value: spine[missing] ?? "" },
      `the code of ${spineName} is missing.`,
      "The file may be cut short: fetch it again.",
    );
  return rows;
}
