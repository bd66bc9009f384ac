import { codeIn, type KnownCodes, type OwnLevel } from "../../own/area-codes";
import { findTable, type Found } from "../../own/find-table";
import { OwnDataError } from "../../own/own-error";
import type { Rows } from "../../own/read-rows";
import { nameColumns, type NameColumn } from "./name-column";

/** A row of a list, as it stands in the file. */
export interface ListRow {
  /** Number of the row in the file, from 1. */
  readonly line: number;
  /** What stands in the column of codes. */
  readonly cell: string;
  /** That as a code, or null. */
  readonly code: string | null;
  /** Position among the areas of the level; -1 where the code is none of them. */
  readonly area: number;
  readonly name: string;
  /** Id of the neighbourhood, where the list is a lookup that was saved here. */
  readonly id: string;
}

/** A table of codes and neighbourhoods as it was read. */
export interface AreaList {
  readonly level: OwnLevel;
  readonly rows: readonly ListRow[];
  /** Columns that may name the neighbourhood, the likeliest first, and the one that was read. */
  readonly columns: readonly NameColumn[];
  readonly column: number;
  /** Name of the plan, where a lookup saved here says it; else "". */
  readonly plan: string;
}

const textIn = (cell: string | undefined): string => (cell ?? "").trim().replace(/\s+/g, " ");
/** Without the apostrophe that our CSV files put before what a spreadsheet would run. */
const unguarded = (text: string): string => text.replace(/^'(?=[=+\-@\t\r])/, "");

/** Position of a column by its heading, or -1. */
const columnOf = ({ header }: Found, heading: string): number =>
  header.findIndex((one) => one.trim().toLowerCase() === heading);

/**
 * Reads a table of area codes and neighbourhoods by its own codes. `column` is the one that names the neighbourhood; absent: the
 * likeliest. Rows that hold a code or a name are all there, also those that say only one of the two. Throws OwnDataError in words
 * where there are no known codes, or no column of names.
 */
export function readList(rows: Rows, known: KnownCodes, column?: number): AreaList {
  const found = findTable(rows, known);
  const columns = nameColumns(found);
  const at = column ?? columns[0]?.at;
  if (at === undefined)
    throw new OwnDataError(
      "There are codes but no column that says which neighbourhood each area is in. Add one with the neighbourhoods’ names.",
    );
  const ids = columnOf(found, "neighbourhood_id");
  const plans = columnOf(found, "plan");
  const first = found.body[0]?.line ?? 1;
  const level = known[found.level];
  const list = rows
    .map((cells, i) => ({ line: i + 1, cells }))
    .slice(first - 1)
    .filter(({ cells }) => isRow(cells, found.codeColumn, at))
    .map(({ line, cells }): ListRow => {
      const code = codeIn(cells[found.codeColumn]);
      return {
        line,
        cell: textIn(cells[found.codeColumn]),
        code,
        area: code === null ? -1 : (level.get(code) ?? -1),
        // A lookup that was saved here says names as they are; what people type has stray spaces.
        name: ids === -1 ? unguarded(textIn(cells[at])) : unguarded(cells[at] ?? ""),
        id: ids === -1 ? "" : textIn(cells[ids]),
      };
    });
  const names = new Set(plans === -1 ? [] : found.body.map(({ cells }) => unguarded(cells[plans] ?? "")));
  return {
    level: found.level,
    rows: list,
    columns,
    column: at,
    plan: names.size === 1 ? ([...names][0] ?? "") : "",
  };
}

/** Whether a line is a row of the list: an empty one, or one with a note alone (a source, a title), is not. A lone code or name is. */
function isRow(cells: readonly string[], codeColumn: number, nameAt: number): boolean {
  const filled = cells.flatMap((cell, at) => (cell.trim() === "" ? [] : [at]));
  const [only = -1] = filled;
  if (filled.length !== 1) return filled.length > 1;
  return only === nameAt || (only === codeColumn && /^\S*\d\S*$/.test(textIn(cells[only])));
}
