/** What a cell says: a number, that a value is withheld, that there is none, or text that is no number. */
export type Cell =
  | { readonly kind: "value"; readonly value: number }
  | { readonly kind: "suppressed" }
  | { readonly kind: "missing" }
  | { readonly kind: "text" };

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
  ":",
  "suppressed",
  "redacted",
]);
const BRACKETED = /^[[(](?:c|x|s|u|w|low|supp(?:ressed)?)[\])]$/;
const UNDER = /^(?:<|≤|under|less than|fewer than)\s*\d+$/;
const MISSING = new Set(["", "n/a", "na", "nan", "null", "none", "[z]", "z", "not available", "no data"]);

const KEPT_BACK: Cell = { kind: "suppressed" };

/**
 * Reads one cell. `comma` says that the column writes decimals with a comma. Thousands separators, spaces, a currency sign and a
 * per cent sign are taken off: 38.1% is 38.1.
 */
export function parseCell(text: string | undefined, comma: boolean): Cell {
  const cell = (text ?? "").trim().toLowerCase();
  if (MISSING.has(cell)) return { kind: "missing" };
  if (SUPPRESSED.has(cell) || BRACKETED.test(cell) || UNDER.test(cell)) return KEPT_BACK;
  const bare = cell.replace(/[\s\u00a0\u202f%£€$]/g, "").replace("−", "-");
  const number = comma ? bare.replaceAll(".", "").replace(",", ".") : bare.replace(/,(?=\d{3}(?!\d))/g, "");
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/.test(number)) return { kind: "text" };
  return { kind: "value", value: Number(number) };
}

/** Whether a column writes decimals with a comma: some cell has one comma that cannot part thousands ("38,1"), and none a point. */
export function hasDecimalCommas(cells: readonly (string | undefined)[]): boolean {
  const bare = cells.map((cell) => (cell ?? "").replace(/[\s\u00a0%£€$]/g, ""));
  const comma = bare.some(
    (cell) => /^[+-]?\d+,(?:\d{1,2}|\d{4,})$/.test(cell) || /^[+-]?\d{1,3}(?:\.\d{3})+,\d+$/.test(cell),
  );
  return comma && !bare.some((cell) => /^[+-]?\d*\.\d{1,2}$/.test(cell));
}
