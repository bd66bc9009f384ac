import { getCellAddress } from "write-excel-file/utility";
import type { SheetInput } from "./sheet";

/** Characters that a page across holds in type that can still be read. */
const PAGE = 190;
/** Name of the sheet and page, at the foot. */
const FOOT = `<headerFooter><oddFooter>&amp;L&amp;A&amp;RPage &amp;P of &amp;N</oddFooter></headerFooter>`;

const widthOf = (columns: SheetInput["columns"]): number =>
  columns.reduce((sum, { width }) => sum + width, 0);

/** Pages that a sheet is wide, the columns at its left repeated on each. */
function pagesAcross({ columns, frozen }: SheetInput): number {
  const repeated = widthOf(columns.slice(0, frozen));
  return Math.max(1, Math.ceil((widthOf(columns) - repeated) / (PAGE - repeated)));
}

/** How a sheet is printed: on A4 across, as few pages wide as can be read, with its name and page at the foot. */
export const onPaper = (sheet: SheetInput): string[] => [
  `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
  `<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>`,
  `<pageSetup paperSize="9" orientation="landscape" fitToWidth="${pagesAcross(sheet)}" fitToHeight="0"/>`,
  FOOT,
];

/** The letters of a column: 0 is A. */
const lettersOf = (column: number): string => getCellAddress(0, column).replace(/\d+$/, "");

/** The defined names by which head rows, and the columns that stay in view, are printed on every page. */
export function printTitles(sheets: readonly SheetInput[]): string {
  const names = sheets.map(({ name, frozen }, at) => {
    const of = `'${name}'!`;
    const columns = frozen > 0 ? `${of}$A:$${lettersOf(frozen - 1)},` : "";
    return `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${columns}${of}$1:$1</definedName>`;
  });
  return `<definedNames>${names.join("")}</definedNames>`;
}
