import type { Box } from "./frame-map";
import { paragraph, type Block } from "./block";
import { INK } from "./ink";
import { KEY_COLUMN, KEY_INDENT, KEY_SIZE, keyLines } from "./key-lines";
import type { Labels } from "./label-layers";
import type { Layer, Mark } from "./scene";

const ROW = 18;
/** Room for a last line on what is not named. */
const FOOT = 40;
const WIDE = KEY_COLUMN - 12;
const QUIET = { size: KEY_SIZE, weight: 400, fill: INK.quiet, leading: 1.2 } as const;

/** What the numbers stand for. Which areas got them, where not all did, the last line says. */
const headOf = (what: string, x: number, y: number): Block =>
  paragraph(`${what}, numbered from north to south`, x + 4, y + 10, WIDE, {
    ...QUIET,
    weight: 600,
    fill: INK.text,
  });

/** From the top to the first name's line. */
const headHeight = (what: string): number => headOf(what, 0, 0).bottom + 20;

const linesIn = (height: number, head: number): number =>
  Math.max(0, Math.floor((height - head - FOOT) / ROW));

/** How many lines a key of this height holds under its head; a name is not cut between columns, which may cost a line each. */
export const keyCapacity = (height: number, columns: number, what: string): number =>
  columns === 0 ? 0 : linesIn(height, headHeight(what)) * columns - (columns - 1);

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
      y: y + i * ROW,
      text,
      weight: 400,
      fill: INK.text,
    })),
  ];
}

/** The names that the numbers on the map stand for, in columns down a box. */
export function keyLayer({ key, what, left, rest }: Labels, [x, y, right, bottom]: Box): Layer {
  const columns = Math.max(1, Math.floor((right - x) / KEY_COLUMN));
  const even = Math.ceil(linesOf(key) / columns) + columns - 1;
  const head = headHeight(what);
  const perColumn = Math.max(1, Math.min(linesIn(bottom - y, head), even));
  let [column, line] = [0, 0];
  const rows = key.flatMap((entry): Mark[] => {
    const lines = keyLines(entry.name).length;
    if (line > 0 && line + lines > perColumn) [column, line] = [column + 1, 0];
    const marks = entryMarks(entry, x + column * KEY_COLUMN, y + head + line * ROW);
    line += lines;
    return marks;
  });
  const end = column === 0 ? y + head + line * ROW - 10 : bottom - FOOT + 4;
  const after = left > 0 ? paragraph(`and ${left} more ${rest}`, x + 4, end, WIDE, QUIET).marks : [];
  const marks = [...headOf(what, x, y).marks, ...rows, ...after];
  return { id: "key", label: "Key to the numbers", marks };
}

/** Height of a card with this many lines, of which none is left out. */
export const cardHeight = (what: string, lines: number): number => headHeight(what) - 8 + lines * ROW;

/** A short key as a card on the map, no taller than its names. */
export function keyCard(labels: Labels, [x, y, right, bottom]: Box): Layer {
  const height = cardHeight(labels.what, linesOf(labels.key));
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
  const inner = keyLayer(labels, [x + 4, top, right, top + height + 2 * FOOT]);
  return { ...inner, marks: [back, ...inner.marks] };
}
