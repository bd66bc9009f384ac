import { CORE_CONDITIONS, DETERMINANTS, THEMES } from "../../config/report";
import { codeIn } from "../../workspace/own/area-codes";
import type { Rows } from "../../workspace/own/read-rows";
import {
  AUDIENCES,
  blankEntry,
  ENTRY_KINDS,
  isDay,
  readEntry,
  type Entry,
} from "../../workspace/voice/entry";
import { readPoint } from "./point";
import { BETWEEN } from "./table";
import { aboutIn, sayAbout } from "./words";

/** What was found in a filled table: entries, rows without any words, and rows that are no entry, with the reason. */
export interface Filled {
  readonly entries: readonly Entry[];
  readonly refused: readonly { readonly row: number; readonly why: string }[];
}

/** A table that has none of the columns it needs: the message says which, and what to do. */
export class FilledError extends Error {}

/** Why a row is no entry, in words. */
class RowError extends Error {}

/** A cell as it was before our own files put an apostrophe in front of what a spreadsheet would run. */
const plain = (cell: string | undefined): string => (cell ?? "").trim().replace(/^'(?=[=+\-@\t\r])/, "");

const same = (a: string, b: string): boolean =>
  a.replaceAll("’", "'").toLowerCase() === b.replaceAll("’", "'").toLowerCase();

/** The one of a list that a cell names, whatever its case; `none` where the cell is empty. */
function oneOf<T extends string>(what: string, of: readonly T[], cell: string, none: T): T {
  if (cell === "") return none;
  const found = of.find((one) => same(one, cell));
  if (found === undefined) throw new RowError(`${what} “${cell}” is none of ${of.join(", ")}`);
  return found;
}

const someOf = <T extends string>(what: string, of: readonly T[], cell: string): T[] => {
  const named = cell
    .split(BETWEEN.trim())
    .map((one) => one.trim())
    .filter(Boolean)
    .map((one) => oneOf(what, of, one, of[0] as T));
  return of.filter((one) => named.includes(one));
};

/** A day as it stands in the file: "2026-11-27", or as British spreadsheets write it, "27/11/2026". */
function dayIn(cell: string): string {
  const british = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(cell);
  const [, day = "", month = "", year = ""] = british ?? [];
  const iso = british ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : cell;
  if (iso !== "" && !isDay(iso)) throw new RowError(`said_on “${cell}” is no day such as 2026-11-27`);
  return iso;
}

/** What a cell says that a row is about beside its area. */
function aboutOf(cell: string): Entry["about"] {
  const about = aboutIn(cell);
  if (cell !== "" && !about)
    throw new RowError(`about “${cell}” is neither “Big Local: ” nor “Neighbourhood: ” with a name`);
  return about;
}

function pointOf(cell: string): Entry["point"] {
  const point = readPoint(cell);
  if (cell !== "" && !point)
    throw new RowError(`point “${cell}” is no latitude and longitude in England, such as 53.612, -2.431`);
  return point;
}

function entryOf(cell: (name: string) => string, known: ReadonlySet<string>): Entry {
  const msoa = codeIn(cell("msoa21cd")) ?? "";
  if (!known.has(msoa))
    throw new RowError(`msoa21cd “${cell("msoa21cd")}” is no MSOA of England (2021), such as E02000984`);
  if (cell("kind") === "") throw new RowError(`kind is empty: write one of ${ENTRY_KINDS.join(", ")}`);
  const entry: Entry = {
    ...blankEntry(msoa),
    lsoa: codeIn(cell("lsoa21cd")) ?? cell("lsoa21cd"),
    about: aboutOf(cell("about")),
    spot: cell("where"),
    point: pointOf(cell("point")),
    kind: oneOf("kind", ENTRY_KINDS, cell("kind"), "strength"),
    words: cell("words"),
    whose: cell("in_whose_words"),
    when: dayIn(cell("said_on")),
    how: cell("how_gathered"),
    by: cell("gathered_by"),
    themes: someOf("themes", THEMES, cell("themes")),
    determinants: someOf("determinants", DETERMINANTS, cell("determinants")),
    conditions: someOf("core_conditions", CORE_CONDITIONS, cell("core_conditions")),
    audience: oneOf("agreed_for", AUDIENCES, cell("agreed_for"), "private"),
    quotable: oneOf("may_be_quoted", ["no", "yes"], cell("may_be_quoted"), "no") === "yes",
  };
  const read = readEntry(entry);
  if (!read) throw new RowError("a cell is too long, or lsoa21cd is no code of an LSOA");
  return read;
}

/**
 * The entries of a table with the columns of ours: `msoa21cd`, `kind` and `words` are needed, the others may be empty or missing.
 * What is not said is not agreed: an empty `agreed_for` is private. Rows without words are passed over; `known`: codes of MSOAs.
 * Row numbers are the file's, the heading being 1. Throws FilledError where a needed column is missing.
 */
export function readFilled(rows: Rows, known: ReadonlySet<string>): Filled {
  const head = (rows[0] ?? []).map((name) => name.trim().toLowerCase());
  const lacks = ["msoa21cd", "kind", "words"].filter((name) => !head.includes(name));
  if (lacks.length > 0)
    throw new FilledError(
      `The first row has no column ${lacks.join(", ")}. Fill in the empty table that can be saved here, and choose that.`,
    );
  const entries: Entry[] = [];
  const refused: { row: number; why: string }[] = [];
  rows.slice(1).forEach((row, i) => {
    const cell = (name: string): string => (head.includes(name) ? plain(row[head.indexOf(name)]) : "");
    if (cell("words") === "") return;
    try {
      entries.push(entryOf(cell, known));
    } catch (error) {
      if (!(error instanceof RowError)) throw error;
      refused.push({ row: i + 2, why: error.message });
    }
  });
  return { entries, refused };
}

/** The entries that are not here yet, word for word and agreement for agreement: a table that is read twice adds nothing. */
export function notHere(entries: readonly Entry[], here: readonly Entry[]): Entry[] {
  const known = new Set(here.map(key));
  return entries.filter((entry) => {
    const fresh = !known.has(key(entry));
    known.add(key(entry));
    return fresh;
  });
}

/** A file says what an entry is about by name alone. */
const key = ({ about, ...entry }: Entry): string =>
  JSON.stringify(Object.entries({ ...entry, about: sayAbout(about) }).sort(([a], [b]) => (a < b ? -1 : 1)));
