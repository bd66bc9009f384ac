import type { Box } from "./frame-map";
import { INK } from "./ink";
import type { Labels } from "./label-layers";
import type { Layer, Mark } from "./scene";
import { textWidth } from "./text-width";

const SIZE = 14;
const ROW = 20;
export const KEY_COLUMN = 304;

/** How many names a key column of this height holds, with a line left for what is not named. */
export const keyCapacity = (height: number, columns: number): number =>
  Math.max(0, Math.floor((height - 76) / ROW)) * columns;

const shorten = (name: string, width: number): string => {
  let text = name;
  while (text.length > 4 && textWidth(`${text}…`, SIZE, 400) > width) text = text.slice(0, -1);
  return text === name || textWidth(name, SIZE, 400) <= width ? name : `${text.trimEnd()}…`;
};

/** The names that the numbers on the map stand for, in columns down a box. */
export function keyLayer({ key, left, rest }: Labels, [x, y, , bottom]: Box): Layer {
  const perColumn = Math.max(1, Math.floor((bottom - y - 76) / ROW));
  const rows = key.flatMap(({ number, name }, i): Mark[] => {
    const [cx, cy] = [x + Math.floor(i / perColumn) * KEY_COLUMN, y + 52 + (i % perColumn) * ROW];
    return [
      {
        kind: "text",
        x: cx + 24,
        y: cy,
        text: String(number),
        size: SIZE,
        weight: 700,
        fill: INK.flag,
        anchor: "end",
      },
      {
        kind: "text",
        x: cx + 32,
        y: cy,
        text: shorten(name, KEY_COLUMN - 46),
        size: SIZE,
        weight: 400,
        fill: INK.text,
      },
    ];
  });
  const head: Mark = {
    kind: "text",
    x: x + 4,
    y: y + 24,
    text: "Flagged areas, by number",
    size: 16,
    weight: 600,
    fill: INK.text,
  };
  const after = `and ${left} more ${rest}`;
  const foot: Mark[] =
    left > 0
      ? [{ kind: "text", x: x + 4, y: bottom - 8, text: after, size: SIZE, weight: 400, fill: INK.quiet }]
      : [];
  return { id: "key", label: "Key to the numbers", marks: [head, ...rows, ...foot] };
}

/** Height of a card with this many names. */
export const cardHeight = (names: number): number => 48 + names * ROW;

/** A short key as a card on the map, no taller than its names. */
export function keyCard(labels: Labels, [x, y, right, bottom]: Box): Layer {
  const height = cardHeight(labels.key.length);
  // A card in a lower corner stays on the floor of its place.
  const top = y > bottom - height ? y : bottom - height;
  const lower = y > 200 ? top : y;
  const back: Mark = {
    kind: "rect",
    x,
    y: lower,
    width: right - x,
    height,
    radius: 6,
    fill: INK.paper,
    stroke: INK.line,
    strokeWidth: 1,
  };
  const inner = keyLayer(labels, [x + 4, lower, right, lower + height + 76]);
  return { ...inner, marks: [back, ...inner.marks] };
}
