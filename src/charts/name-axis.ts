import { textWidth } from "../export/image/text-width";

/** Size of an axis' type, the gap to its line, and the most room that names may take, in pixels. */
const SIZE = 11;
const GAP = 12;
const MOST = 200;
const widthOf = (text: string): number => textWidth(text, SIZE, 400);
/** Height of a line, in pixels. */
export const TICK_LINE = 13;

/** A name in lines that fit a width in pixels, broken between words. */
export function linesOf(name: string, width: number): readonly string[] {
  const fits = width - GAP;
  const lines: string[] = [];
  for (const word of name.split(" ")) {
    const line = lines.at(-1);
    if (line !== undefined && widthOf(`${line} ${word}`) <= fits) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Room for the names of lying bars, in pixels: the axis' width, and the height of a row for the name with most lines. */
export function nameAxis(names: readonly string[]): { readonly width: number; readonly row: number } {
  const longest = Math.max(0, ...names.map(widthOf));
  const width = Math.min(MOST, Math.max(60, longest + GAP));
  const lines = Math.max(1, ...names.map((name) => linesOf(name, width).length));
  return { width, row: lines * TICK_LINE + 5 };
}
