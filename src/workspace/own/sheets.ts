import { OwnDataError } from "./own-error";
import type { Rows } from "./read-rows";

/** A sheet of a file; a file without sheets is one without a name. */
export interface FileSheet {
  readonly name: string;
  readonly rows: Rows;
}

/** What a sheet holds, with its name. */
interface OfSheet<T> {
  readonly found: T;
  readonly sheet: string;
}

/** What the first sheet holds that `read` can read; where none can be, what is wrong with the first. */
export function firstOf<T>(sheets: readonly FileSheet[], read: (rows: Rows) => T): OfSheet<T> {
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

/** What the sheet of a name holds. Throws OwnDataError where there is none such, naming those that there are, or where `read` cannot read it. */
export function namedSheet<T>(
  sheets: readonly FileSheet[],
  name: string,
  read: (rows: Rows) => T,
): OfSheet<T> {
  const sheet = sheets.find((one) => one.name === name);
  const names = sheets.filter((one) => one.name !== "").map((one) => `“${one.name}”`);
  if (!sheet)
    throw new OwnDataError(
      names.length > 0
        ? `There is no sheet “${name}”. There are ${new Intl.ListFormat("en-GB").format(names)}.`
        : `There is no sheet “${name}”: the file is no workbook. Leave the sheet out.`,
    );
  return { found: read(sheet.rows), sheet: name };
}
