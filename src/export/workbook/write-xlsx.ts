import writeExcelFile, { type Cell as ExcelCell, type Feature, type Sheet } from "write-excel-file/universal";
import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
} from "write-excel-file/utility";
import { NOT_AVAILABLE, type Cell } from "../csv";
import type { SheetColumn, SheetInput } from "./sheet";

type Content = Blob;

const HEAD = { fontWeight: "bold", backgroundColor: "#e3eef7", wrap: true, alignVertical: "top" } as const;

/** Codes and names are written as text cells: a spreadsheet never takes a text cell for a formula, whatever it begins with. */
function cellOf(cell: Cell, { format, wrap }: SheetColumn): ExcelCell {
  if (cell === null || (typeof cell === "number" && Number.isNaN(cell)))
    return { type: String, value: NOT_AVAILABLE, align: "right" };
  if (typeof cell === "number") return { type: Number, value: cell, ...(format ? { format } : {}) };
  return { type: String, value: cell, format: "@", ...(wrap ? { wrap: true, alignVertical: "top" } : {}) };
}

/** Filters on the header row, which the library leaves to its users to add. */
function filters(sheets: readonly SheetInput[]): Feature<Content> {
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          transform: (xml, _options, { sheetIndex }) => {
            const sheet = sheets[sheetIndex];
            if (!sheet?.filtered || sheet.columns.length === 0) return xml;
            const range = `A1:${getCellAddress(sheet.rows.length, sheet.columns.length - 1)}`;
            const order = getOrderOfSiblings("xl/worksheets/sheet{id}.xml", "worksheet") ?? [];
            return insertElementMarkupAccordingToOrderOfSiblings(
              xml,
              `<autoFilter ref="${range}"/>`,
              order,
              "worksheet",
            );
          },
        },
      },
    },
  };
}

/** Writes sheets as an .xlsx file. Header rows are frozen and filtered, numbers are numbers, codes are text. */
export function writeXlsx(sheets: readonly SheetInput[]): Promise<Blob> {
  const input = sheets.map(({ name, columns, rows, frozen }): Sheet<Content> => ({
    sheet: name,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    stickyColumnsCount: frozen,
    data: [
      columns.map(({ header }): ExcelCell => ({ type: String, value: header, ...HEAD })),
      ...rows.map((row) => columns.map((column, i) => cellOf(row[i] ?? null, column))),
    ],
  }));
  return writeExcelFile(input, { fontFamily: "Calibri", fontSize: 11, features: [filters(sheets)] }).toBlob();
}
