import type { Box } from "./frame-map";
import { INK } from "./ink";
import { KEY_COLUMN, KEY_INDENT, KEY_SIZE, keyLines } from "./key-lines";
import type { Labels } from "./label-layers";
import type { Layer, Mark } from "./scene";

const ROW = 20;
/** From the top to the first name, and room for a last line on what is not named. */
const [HEAD, FOOT] = [52, 24];

const linesIn = (height: number): number => Math.max(0, Math.floor((height - HEAD - FOOT) / ROW));

/** How many lines a key of this height holds; a name is not cut between columns, which may cost a line each. */
export const keyCapacity = (height: number, columns: number): number =>
  columns === 0 ? 0 : linesIn(height) * columns - (columns - 1);

type Entry = Labels["key"][number];

const linesOf = (key: readonly Entry[]): number =>
  key.reduce((sum, { name }) => sum + keyLines(name).length, 0);

function entryMarks({ number, name }: Entry, x: number, y: number): Mark[] {
  const style = { kind: "text", size: KEY_SIZE } as const;
  return [
    { ...style, x: x + 24, y, text: String(number), weight: 700, fill: INK.flag, anchor: "end" },
    ...keyLines(name).map((text, i): Mark => ({
      ...style,
      x: x + KEY_INDENT,
      y: y + i * (ROW - 3),
      text,
      weight: 400,
      fill: INK.text,
    })),
  ];
}

/** The names that the numbers on the map stand for, in columns down a box. */
export function keyLayer({ key, left, rest }: Labels, [x, y, right, bottom]: Box): Layer {
  const columns = Math.max(1, Math.floor((right - x) / KEY_COLUMN));
  const even = Math.ceil(linesOf(key) / columns) + columns - 1;
  const perColumn = Math.max(1, Math.min(linesIn(bottom - y), even));
  let [column, line] = [0, 0];
  const rows = key.flatMap((entry): Mark[] => {
    const lines = keyLines(entry.name).length;
    if (line > 0 && line + lines > perColumn) [column, line] = [column + 1, 0];
    const marks = entryMarks(entry, x + column * KEY_COLUMN, y + HEAD + line * ROW);
    line += lines;
    return marks;
  });
  const words = { kind: "text", x: x + 4 } as const;
  const head: Mark = {
    ...words,
    y: y + 24,
    text: "Flagged areas, by number",
    size: 16,
    weight: 600,
    fill: INK.text,
  };
  const after: Mark = {
    ...words,
    y: column === 0 ? y + HEAD + line * ROW + 6 : bottom - 8,
    text: `and ${left} more ${rest}`.trimEnd(),
    size: KEY_SIZE,
    weight: 400,
    fill: INK.quiet,
  };
  return { id: "key", label: "Key to the numbers", marks: [head, ...rows, ...(left > 0 ? [after] : [])] };
}

/** Height of a card with this many lines. */
export const cardHeight = (lines: number): number => 48 + lines * ROW;

/** A short key as a card on the map, no taller than its names. */
export function keyCard(labels: Labels, [x, y, right, bottom]: Box): Layer {
  const height = cardHeight(linesOf(labels.key));
  // A card in a lower corner stays on the floor of its place.
  const top = y > 200 ? bottom - height : y;
  const back: Mark = {
    kind: "rect",
    x,
    y: top,
    width: right - x,
    height,
    radius: 6,
    fill: INK.paper,
    stroke: INK.line,
    strokeWidth: 1,
  };
  const inner = keyLayer(labels, [x + 4, top, right, top + height + HEAD + FOOT]);
  return { ...inner, marks: [back, ...inner.marks] };
}
