/** Millimetres of the second page, measured in Chromium's print (A4 less its margins is 267 high). */
const PAGE = 267;
/** Header of two lines, table without rows, gaps; and some to spare. */
const FIXED = 9.4 + 11.6 + 9 + 8;
const ROW = { one: 5.9, two: 9.9 };
const LINE = 4.55;
const SMALL_LINE = 3.82;
/** The left column: hot spot map with its key, or words in its place. */
const LEFT = { map: 105.5, words: 40 };
/** The right column without its texts: two headings and the gaps. */
const RIGHT = 15;
/** Letters in a line: of the columns' text and small text, and across the page. */
const LETTERS = { column: 50, small: 58, wide: 100 };

/** Millimetres of a sheet of the annex for its rows: all of it but header, caption, heads and room for names that take a line more than their letters say. */
export const ROOM_OF_ANNEX = PAGE - FIXED - 2 * ROW.two;

const lines = (text: string, letters: number): number => Math.ceil(text.length / letters);

/** What stands beside the list on the second page. */
export interface Beside {
  readonly map: boolean;
  readonly bigLocal: string;
  /** Paragraphs in small type: method, sources, link. */
  readonly small: readonly string[];
}

/** Millimetres left for the rows of the list and the names of pockets. */
export function roomOfPageTwo({ map, bigLocal, small }: Beside): number {
  const words = small.reduce((sum, text) => sum + lines(text, LETTERS.small) * SMALL_LINE, 0);
  const right = RIGHT + lines(bigLocal, LETTERS.column) * LINE + words;
  return PAGE - FIXED - Math.max(map ? LEFT.map : LEFT.words, right);
}

/** Height of a paragraph across the page, in millimetres. */
export const heightOf = (text: string): number => (text === "" ? 0 : lines(text, LETTERS.wide) * LINE + 3.5);

/** How many letters a paragraph across the page may have in a height. */
export const lettersIn = (height: number): number =>
  Math.max(0, Math.floor((height - 3.5) / LINE)) * LETTERS.wide;

/** How many rows fit into a height, and the height that they take; `letters` of a row is its area's and district's names. */
export function rowsIn(height: number, letters: readonly number[]): { rows: number; taken: number } {
  let [rows, taken] = [0, 0];
  for (const each of letters) {
    const next = taken + (each > 54 ? ROW.two : ROW.one);
    if (next > height) break;
    [rows, taken] = [rows + 1, next];
  }
  return { rows, taken };
}
