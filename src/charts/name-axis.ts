/** Rough width of a letter and height of a line of an axis' 11 px type, and the most room that names may take, in pixels. */
const LETTER = 6;
const LINE = 13;
const MOST = 190;

/** Room for the names of lying bars, in pixels: the axis' width, and a row's height for names that need several lines. */
export function nameAxis(names: readonly string[]): { readonly width: number; readonly row: number } {
  const longest = Math.max(0, ...names.map((name) => name.length * LETTER));
  const width = Math.min(MOST, Math.max(60, longest + 12));
  return { width, row: Math.ceil(longest / (width - 12)) * LINE + 6 };
}
