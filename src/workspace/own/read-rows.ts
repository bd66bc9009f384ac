import Papa from "papaparse";
import { codeAlone, codeIn } from "./area-codes";
import { decodeText } from "./decode-text";
import { OwnDataError } from "./own-error";

/** Cells of a table as text, row by row; empty rows are kept, so that a row's number is the file's. */
export type Rows = readonly (readonly string[])[];

/** The bytes that every .xlsx and every old .xls begins with. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLD_EXCEL = [0xd0, 0xcf, 0x11, 0xe0];
const begins = (bytes: Uint8Array, sign: readonly number[]): boolean =>
  sign.every((byte, i) => bytes[i] === byte);

/** Whether the bytes are an .xlsx workbook, which another reader takes. */
export const isWorkbook = (bytes: Uint8Array): boolean => begins(bytes, ZIP);

/** A sheet of a workbook as rows of text. */
export const rowsOfSheet = (data: readonly (readonly unknown[])[]): Rows =>
  data.map((row) =>
    row.map((cell) =>
      cell === null || cell === undefined
        ? ""
        : cell instanceof Date
          ? cell.toISOString()
          : String(cell as string | number | boolean),
    ),
  );

const DELIMITERS = [",", ";", "\t", "|"] as const;
/** Rows looked at to find the delimiter. */
const PREVIEW = 300;

/** The delimiter under which most cells are area codes, or hold one beside a name, and then the one that makes most columns: "E02000984;1,5" is no CSV by commas. */
function delimiterOf(text: string): string {
  const scores = DELIMITERS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(text, { delimiter, preview: PREVIEW });
    const cells = data.flat();
    const having = (of: typeof codeIn): number => cells.filter((cell) => of(cell) !== null).length;
    return { delimiter, score: [having(codeAlone), having(codeIn), cells.length] as const };
  });
  const better = (a: (typeof scores)[number], b: (typeof scores)[number]): boolean => {
    const first = a.score.findIndex((one, i) => one !== b.score[i]);
    return first !== -1 && (a.score[first] ?? 0) > (b.score[first] ?? 0);
  };
  return scores.reduce((best, one) => (better(one, best) ? one : best)).delimiter;
}

const semicolons = new WeakSet<Rows>();
/** Whether rows came from a file that parts its cells by semicolons, as where decimals are written with a comma. */
export const bySemicolons = (rows: Rows): boolean => semicolons.has(rows);

/** Rows of a CSV or TSV file; the delimiter is found out. Throws OwnDataError for an empty file, one that is no text, or an unclosed quote. */
export function readRows(bytes: Uint8Array): Rows {
  if (begins(bytes, OLD_EXCEL))
    throw new OwnDataError("This is an old Excel file (.xls). Save it as .xlsx or CSV and add that.");
  const text = decodeText(bytes);
  if (text.trim() === "") throw new OwnDataError("The file is empty. Add a file with area codes and values.");
  if (text.includes("\0")) throw new OwnDataError("This is not a text file. Save the table as CSV or .xlsx.");
  const delimiter = delimiterOf(text);
  const { data, errors } = Papa.parse<string[]>(text, { delimiter });
  const open = errors.find(({ code }) => code === "MissingQuotes");
  if (open)
    throw new OwnDataError(
      `Row ${(open.row ?? 0) + 1} opens a quotation mark that is never closed. Close it, or save the table anew.`,
    );
  if (delimiter === ";") semicolons.add(data);
  return data;
}
