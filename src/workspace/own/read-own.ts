import type { KnownCodes, OwnLevel } from "./area-codes";
import { findTable } from "./find-table";
import { OwnDataError } from "./own-error";
import { readColumns, type OwnColumn } from "./read-column";
import { bySemicolons, type Rows } from "./read-rows";

/** A table of local data as it was read: nothing is kept, dropped or added that it does not say. */
export interface OwnTable {
  readonly level: OwnLevel;
  /** Rows below the header that hold more than one filled cell. */
  readonly rows: number;
  /** Columns with numbers, in the file's order. */
  readonly columns: readonly OwnColumn[];
  /** A count and what it is of, where two columns say so: the share is recomputed from them for every union. */
  readonly share: { readonly count: OwnColumn; readonly base: OwnColumn } | null;
  /** Position among the areas of the level, for each row; -1 where its code is not one of them. */
  readonly area: Int32Array;
  /** Codes that are no area of the level (Wales and Scotland among them), each once. */
  readonly unmatched: readonly string[];
  /** First cells of rows without a code, such as "Total". */
  readonly dropped: readonly string[];
}

const COUNT = /^(?:count|numerator|observed|number|events|cases|n)\b/i;
/** What counts are of. */
export const BASE = /^(?:denominator|population|base|total|people|residents|registered|list size)\b/i;

/** A count over its denominator: named so, and never more than it. */
function shareOf(columns: readonly OwnColumn[]): OwnTable["share"] {
  const count = columns.find(({ name, kind }) => kind === "count" && COUNT.test(name));
  const base = columns.find(({ name, kind }) => kind === "count" && BASE.test(name));
  if (!count || !base) return null;
  const fits = count.cells.every((cell, row) => {
    const below = base.cells[row];
    return cell.kind !== "value" || below?.kind !== "value" || cell.value <= below.value;
  });
  return fits ? { count, base } : null;
}

/** Reads a table by its own codes. Throws OwnDataError where there are no known codes or no numbers. */
export function readOwn(table: Rows, known: KnownCodes): OwnTable {
  const found = findTable(table, known);
  const { level, body, codeColumn, codeOf } = found;
  const columns = readColumns(found, bySemicolons(table)).filter(
    ({ kind, cells }) => kind !== "text" && cells.some((cell) => cell.kind !== "missing"),
  );
  if (columns.length === 0)
    throw new OwnDataError(
      "There are codes but no column of numbers. Add a column with one value for each area.",
    );
  const codes = body.map(({ cells }) => codeOf(cells[codeColumn]));
  const area = Int32Array.from(codes, (code) => (code === null ? -1 : (known[level].get(code) ?? -1)));
  return {
    level,
    rows: body.length,
    columns,
    share: shareOf(columns),
    area,
    unmatched: [...new Set(codes.filter((code) => code !== null && !known[level].has(code)))] as string[],
    dropped: body.flatMap(({ cells }, row) =>
      codes[row] === null ? [cells.find((cell) => cell.trim() !== "")?.trim() ?? ""] : [],
    ),
  };
}
