import { codeIn, levelOf, OWN_LEVEL_NAMES, OWN_LEVELS, type KnownCodes, type OwnLevel } from "./area-codes";
import { homeKey } from "./home-key";
import { OwnDataError } from "./own-error";
import type { Rows } from "./read-rows";

/** Where the table stands in a file. */
export interface Found {
  readonly level: OwnLevel;
  /** Position of the column with the area codes. */
  readonly codeColumn: number;
  /** What a cell of that column names; null for a cell that names nothing. */
  readonly codeOf: (cell: string | undefined) => string | null;
  /** Name of every column; "Column 3" where the file gives none. */
  readonly header: readonly string[];
  /** Rows of the table below the header, with their numbers in the file from 1. */
  readonly body: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

const filled = (cells: readonly string[]): number => cells.filter((cell) => cell.trim() !== "").length;

const nameOf = (cell: string | undefined, at: number): string => {
  const name = cell?.trim() ?? "";
  return name === "" ? `Column ${at + 1}` : name;
};

/**
 * Names of columns from the header and the row above it. Where names come twice ("n" under "Male" and under "Female"), the row above tells them
 * apart: its cells stand for the columns up to the next one, as merged cells do; what is the same still gets a number.
 */
function namesOf(header: readonly string[], above: readonly string[], width: number): readonly string[] {
  const names = Array.from({ length: width }, (_, at) => nameOf(header[at], at));
  const twice = new Set(names.filter((name, at) => names.indexOf(name) !== at));
  let over = "";
  const told = names.map((name, at) => {
    const here = above[at]?.trim() ?? "";
    if (here !== "") over = here;
    return twice.has(name) && over !== "" ? `${over} ${name}` : name;
  });
  return told.map((name, at) => {
    const before = told.slice(0, at).filter((one) => one === name).length;
    return before === 0 ? name : `${name} (${before + 1})`;
  });
}

/** The column with the most different area codes, or -1: beside LSOAs, the column of their MSOAs repeats itself. */
function columnOfCodes(rows: Rows, codeOf: Found["codeOf"]): number {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const codes = Array.from(
    { length: width },
    (_, column) => new Set(rows.flatMap((row) => codeOf(row[column]) ?? [])).size,
  );
  const best = codes.reduce((at, n, column) => (n > (codes[at] ?? 0) ? column : at), 0);
  return (codes[best] ?? 0) > 0 ? best : -1;
}

const UNDERSTOOD = OWN_LEVELS.filter((level) => level !== "plan")
  .map((level) => OWN_LEVEL_NAMES[level])
  .join(", ");

/** How a table names its areas: by codes, or by the names of a plan's neighbourhoods where no code is known and some of those are. */
function namedBy(rows: Rows, known: KnownCodes): Found["codeOf"] {
  const byName = (cell: string | undefined): string | null => {
    const key = homeKey(cell);
    return known.plan.has(key) ? key : null;
  };
  const any = known.plan.size > 0 && rows.some((row) => row.some((cell) => byName(cell) !== null));
  return any ? byName : codeIn;
}

/**
 * Finds the table in a file: the column of codes, the header above the first of them (titles before it are passed over), and the
 * rows below. A row with one filled cell (a source line, a note) is no row of the table. Throws OwnDataError where no codes are known.
 */
export function findTable(rows: Rows, known: KnownCodes): Found {
  const codeOf = namedBy(rows, known);
  const codeColumn = columnOfCodes(rows, codeOf);
  const codes = codeColumn === -1 ? [] : rows.flatMap((row) => codeOf(row[codeColumn]) ?? []);
  const level = levelOf(codes, known);
  if (level === null)
    throw new OwnDataError(
      codes.length === 0
        ? `No area codes were found. Add a column of codes such as E02000984; understood are ${UNDERSTOOD}. The Office for National Statistics publishes lookups from names and postcodes to codes.`
        : `None of the ${codes.length} codes is known (the first is ${codes[0] ?? ""}). Understood are ${UNDERSTOOD}, all of England.`,
    );
  const first = rows.findIndex((row) => codeOf(row[codeColumn]) !== null);
  const above = rows.slice(0, first).findLastIndex((row) => filled(row) > 1);
  const names = above === -1 ? [] : (rows[above] ?? []);
  const over = rows[above - 1] ?? [];
  const width = rows.slice(first).reduce((most, row) => Math.max(most, row.length), names.length);
  return {
    level,
    codeColumn,
    codeOf,
    header: namesOf(names, filled(over) > 1 ? over : [], width),
    body: rows
      .map((cells, i) => ({ line: i + 1, cells }))
      .slice(first)
      .filter(({ cells }) => filled(cells) > 1),
  };
}
