import Papa from "papaparse";
import { InputError } from "../pipeline/input-error";
import { contentOf } from "../pipeline/read-chunks";
import { gatherPostcodes, type Gathering } from "../postcodes/gather";

/** The ONS Postcode Directory as published: one large CSV of the United Kingdom inside its zip, beside a CSV for each postcode area. */
const ENTRY = /(?:^|\/)ONSPD[^/]*_UK(?:_V\d+)?\.csv$/i;
/** Names of its columns, which changed between editions; the first that is there is read. */
const COLUMNS = {
  postcode: ["pcds"],
  introduced: ["dointr"],
  ended: ["doterm"],
  lsoa: ["lsoa21", "lsoa21cd"],
} as const;
type Column = keyof typeof COLUMNS;

/** Fewer live postcodes of England than this and the file was cut short: there were 1,480,522 in May 2023. */
const LEAST = 1_400_000;

const POSTCODE = /^([A-Z]{1,2}\d[A-Z\d]? \d)([A-Z]{2})$/;
const MONTH = /^\d{4}(?:0[1-9]|1[0-2])$/;
/** Codes of small areas outside England, and those that stand for none. */
const ELSEWHERE = /^(?:[WSNLMJ]\d{8}|95\w{7,8})$/;
const MONTHS = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

/** What was read of a directory. */
export interface Directory {
  readonly gathering: Gathering;
  /** Its month, "2025-05": by its name, else the last month in which one of its postcodes was introduced. */
  readonly month: string;
  /** Rows that were left out: terminated, outside England, without a small area. */
  readonly left: { readonly terminated: number; readonly elsewhere: number; readonly unplaced: number };
}

/** The month in the name of an edition: "ONSPD_MAY_2023_UK.csv" is "2023-05"; null where it has none. */
export function monthOfName(name: string): string | null {
  const [, word = "", year = ""] = /_([A-Z]{3})[A-Z]*_(\d{4})/i.exec(name) ?? [];
  const at = MONTHS.indexOf(word.toUpperCase());
  return at < 0 ? null : `${year}-${String(at + 1).padStart(2, "0")}`;
}

/** Splits text that comes in pieces into blocks of whole lines; the last may lack its line feed. */
function* linesOf(chunks: Iterable<Uint8Array>): Generator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let rest = "";
  for (const chunk of chunks) {
    const text = rest + decoder.decode(chunk, { stream: true });
    const end = text.lastIndexOf("\n") + 1;
    rest = text.slice(end);
    if (end > 0) yield text.slice(0, end);
  }
  rest += decoder.decode();
  if (rest !== "") yield rest;
}

/** Where each column stands in a header. */
function columnsIn(file: string, header: readonly string[]): Readonly<Record<Column, number>> {
  const names = header.map((name) => name.trim().toLowerCase());
  const at = (column: Column): number => {
    const known: readonly string[] = COLUMNS[column];
    const found = names.findIndex((name) => known.includes(name));
    if (found < 0)
      throw new InputError(
        { file, column: known.join(" or ") },
        `the column is not there (it has ${header.slice(0, 6).join(", ")}, ...).`,
        "Check that it is the ONS Postcode Directory, of an edition with small areas of 2021 (2022 or later).",
      );
    return found;
  };
  return { postcode: at("postcode"), introduced: at("introduced"), ended: at("ended"), lsoa: at("lsoa") };
}

/**
 * Reads the ONS Postcode Directory as published, from a zip or a CSV, piece by piece. Terminated postcodes, those outside England and those without a
 * small area are left out and counted. Throws InputError with file, row and value at the first live postcode of England that is none, whose small area
 * is not one of 2021, or that was there before; and where fewer than `least` were found.
 */
export function readDirectory(
  file: string,
  chunks: Iterable<Uint8Array>,
  lsoaCodes: readonly string[],
  least: number = LEAST,
): Directory {
  const gathering = gatherPostcodes(lsoaCodes);
  const left = { terminated: 0, elsewhere: 0, unplaced: 0 };
  let [name, latest, row, width] = [file, "", 0, 0];
  let at: Readonly<Record<Column, number>> | null = null;
  const takeRow = (cells: readonly string[], where: { file: string; row: number }): void => {
    if (!at) return;
    const [postcode, introduced, ended, lsoa] = [
      cells[at.postcode],
      cells[at.introduced],
      cells[at.ended],
      cells[at.lsoa],
    ].map((cell) => cell?.trim() ?? "");
    if (cells.length !== width)
      throw new InputError(
        { ...where, value: cells.slice(0, 3).join(",") },
        `it has ${cells.length} cells, the header ${width}.`,
        "The file may be cut short: fetch it again.",
      );
    if (ended !== "" && !MONTH.test(ended ?? ""))
      throw new InputError(
        { ...where, column: "doterm", value: ended ?? "" },
        "not a month (YYYYMM) or blank.",
        "Check the file.",
      );
    if (ended !== "") left.terminated++;
    else if (lsoa === "") left.unplaced++;
    else if (ELSEWHERE.test(lsoa ?? "")) left.elsewhere++;
    else {
      const [, sector, unit] = POSTCODE.exec(postcode ?? "") ?? [];
      if (sector === undefined || unit === undefined)
        throw new InputError(
          { ...where, column: "pcds", value: postcode ?? "" },
          "not a postcode.",
          "Check the file.",
        );
      gathering.add(where, sector, unit, lsoa ?? "");
      if (MONTH.test(introduced ?? "") && (introduced ?? "") > latest) latest = introduced ?? "";
    }
  };
  for (const block of linesOf(contentOf(file, chunks, ENTRY, (found) => (name = found)))) {
    for (const cells of Papa.parse<string[]>(block, { skipEmptyLines: true }).data) {
      if (at) takeRow(cells, { file, row: ++row });
      else {
        at = columnsIn(file, cells);
        width = cells.length;
      }
    }
  }
  if (gathering.count() < least)
    throw new InputError(
      { file, value: String(gathering.count()) },
      `live postcodes of England; at least ${least} were expected.`,
      "The file may be cut short: fetch it again.",
    );
  const month = monthOfName(name) ?? `${latest.slice(0, 4)}-${latest.slice(4)}`;
  return { gathering, month, left };
}
