import writeExcelFile, { type Cell as ExcelCell, type Feature, type Sheet } from "write-excel-file/universal";
import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
} from "write-excel-file/utility";
import type { Cell } from "../csv";
import { onPaper, printTitles } from "./on-paper";
import type { SheetColumn, SheetInput } from "./sheet";

type Content = Blob;

interface Height {
  /** Points. */
  readonly height?: number;
}

const HEAD = { fontWeight: "bold", backgroundColor: "#e3eef7", wrap: true, alignVertical: "top" } as const;

/** Codes and names are written as text cells: a spreadsheet never takes a text cell for a formula, whatever it begins with. */
function cellOf(cell: Cell, { format, wrap }: SheetColumn, none: string, tall: Height): ExcelCell {
  if (cell === null || (typeof cell === "number" && Number.isNaN(cell)))
    return none === "" ? null : { type: String, value: none, align: "right", ...tall };
  if (typeof cell === "number") return { type: Number, value: cell, ...(format ? { format } : {}), ...tall };
  return { type: String, value: cell, format: "@", alignVertical: "top", ...(wrap ? { wrap } : {}), ...tall };
}

/** The tallest row that Excel draws, in points. */
const TALLEST = 409;

/** Lines that a text takes in a cell of a width in letters: its own, each wrapped. */
const linesOf = (text: string, width: number): number =>
  text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / width)), 0);

/** Height of a row in points where a wrapped text needs more than a line: not every program works it out. */
function heightOf(row: readonly Cell[], columns: readonly SheetColumn[]): Height {
  const lines = columns.map(({ wrap, width }, i) => (wrap ? linesOf(String(row[i] ?? ""), width) : 1));
  const most = Math.max(...lines);
  return most > 1 ? { height: Math.min(TALLEST, 15 * most) } : {};
}

const PART = "xl/worksheets/sheet{id}.xml";
const ORDER = getOrderOfSiblings(PART, "worksheet") ?? [];

/** Filters on the header row and how sheets are printed, which the library leaves to its users to add. */
function details(sheets: readonly SheetInput[]): Feature<Content> {
  return {
    files: {
      transform: {
        "xl/workbook.xml": { transform: (xml) => xml.replace("<definedNames/>", printTitles(sheets)) },
        [PART]: {
          transform: (xml, _options, { sheetIndex }) => {
            const sheet = sheets[sheetIndex];
            if (!sheet || sheet.columns.length === 0) return xml;
            const range = `A1:${getCellAddress(sheet.rows.length, sheet.columns.length - 1)}`;
            const added = [...onPaper(sheet), ...(sheet.filtered ? [`<autoFilter ref="${range}"/>`] : [])];
            return added.reduce(
              (whole, part) => insertElementMarkupAccordingToOrderOfSiblings(whole, part, ORDER, "worksheet"),
              xml,
            );
          },
        },
      },
    },
  };
}

/** Writes sheets as an .xlsx file. Header rows are frozen and filtered, numbers are numbers, codes are text. */
export function writeXlsx(sheets: readonly SheetInput[]): Promise<Blob> {
  const input = sheets.map(({ name, columns, rows, none, frozen }): Sheet<Content> => ({
    sheet: name,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    stickyColumnsCount: frozen,
    data: [
      columns.map(({ header }): ExcelCell => ({ type: String, value: header, ...HEAD })),
      ...rows.map((row) => {
        const tall = heightOf(row, columns);
        return columns.map((column, i) => cellOf(row[i] ?? null, column, none, tall));
      }),
    ],
  }));
  return writeExcelFile(input, { fontFamily: "Calibri", fontSize: 11, features: [details(sheets)] }).toBlob();
}
