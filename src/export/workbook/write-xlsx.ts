import writeExcelFile, { type Cell as ExcelCell, type Feature, type Sheet } from "write-excel-file/universal";
import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
} from "write-excel-file/utility";
import type { Cell } from "../csv";
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

const PART = "xl/worksheets/sheet{id}.xml";
const ORDER = getOrderOfSiblings(PART, "worksheet") ?? [];

/** Sheets up to this wide (characters) are printed one page wide; wider ones would be too small to read. */
const ONE_PAGE = 170;

/** How a sheet is printed: on A4 across the page. */
function onPaper({ columns }: SheetInput): string[] {
  if (columns.reduce((sum, { width }) => sum + width, 0) > ONE_PAGE)
    return [`<pageSetup paperSize="9" orientation="landscape"/>`];
  return [
    `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>`,
  ];
}

/** Height of a row in points where a wrapped text needs more than a line: not every program works it out. */
function heightOf(row: readonly Cell[], columns: readonly SheetColumn[]): Height {
  const lines = columns.map(({ wrap, width }, i) =>
    wrap ? Math.ceil(String(row[i] ?? "").length / width) : 1,
  );
  const most = Math.max(...lines);
  return most > 1 ? { height: 15 * most } : {};
}

/** Filters on the header row and how a sheet is printed, which the library leaves to its users to add. */
function details(sheets: readonly SheetInput[]): Feature<Content> {
  return {
    files: {
      transform: {
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
