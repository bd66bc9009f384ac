/** What a cell says: a number, that a value is withheld, that there is none, or text that is no number. */
export type Cell =
  | { readonly kind: "value"; readonly value: number }
  | { readonly kind: "suppressed" }
  | { readonly kind: "missing" }
  | { readonly kind: "text" };

/** Signs that no screen shows and that copying from web pages brings along. */
export const UNSEEN = /[\u200b-\u200f\u2060\ufeff]/g;

/** Marks by which publishers keep a value back. */
const SUPPRESSED = new Set([
  "*",
  "**",
  "-",
  "–",
  "—",
  "c",
  "s",
  "x",
  "#",
  "..",
  "...",
  "…",
  ":",
  "~",
  "†",
  "‡",
  "!",
  "suppressed",
  "redacted",
]);
const BRACKETED = /^[[(](?:c\d?|x|s|u|w|k|low|supp(?:ressed)?|[*:~.–-]+)[\])]$/;
/** "<5", "≤ 7", "fewer than 5", "5 or fewer". */
const UNDER =
  /^(?:(?:<=?|≤|under|below|less than|fewer than|up to)\s*\d+|\d+ or (?:fewer|less|under))[*†‡]*$/;
/** "1-4", "1 to 4": a small number that is only told by its limits. */
const BETWEEN = /^[0-2]\s*(?:-|–|to)\s*\d$/;
const MISSING = new Set([
  ...["", "n/a", "na", "nan", "null", "none", "[z]", "z", "not available", "not applicable", "no data", "."],
  // What a spreadsheet shows where a formula fails.
  ...["#n/a", "#div/0!", "#value!", "#ref!", "#name?", "#null!", "#num!"],
]);
/** Marks behind a value that is there: "12.3 [r]" is revised, "12*" has a note. */
const NOTED = /(?<=\d%?)\s*(?:\[(?:r|p|e|b|d|u|f|note ?\d*|\d+)\]|\((?:r|p|e|b)\)|[*†‡^]+|[rpe])$/;

const KEPT_BACK: Cell = { kind: "suppressed" };

/**
 * Reads one cell. `comma` says that the column writes decimals with a comma. Thousands separators, spaces, a currency sign and a
 * per cent sign are taken off: 38.1% is 38.1.
 */
export function parseCell(text: string | undefined, comma: boolean): Cell {
  const cell = (text ?? "").replace(UNSEEN, "").trim().toLowerCase();
  if (MISSING.has(cell)) return { kind: "missing" };
  if (SUPPRESSED.has(cell) || BRACKETED.test(cell) || UNDER.test(cell) || BETWEEN.test(cell))
    return KEPT_BACK;
  const bare = cell
    .replace(NOTED, "")
    .replace(/[\s\u00a0\u202f%£€$]/g, "")
    .replace(/^[–−](?=[\d.,])/, "-")
    .replace(/(?<=\d)['’](?=\d{3}(?!\d))/g, "");
  const number = comma ? bare.replaceAll(".", "").replace(",", ".") : bare.replace(/,(?=\d{3}(?!\d))/g, "");
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/.test(number)) return { kind: "text" };
  return { kind: "value", value: Number(number) };
}
