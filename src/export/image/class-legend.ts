import { gap, paragraph, stack, type Block } from "./block";
import { overMarks } from "./fill-marks";
import type { Fill, FrameLegend, LegendRow } from "./frame-input";
import type { Line } from "./frame-map";
import { INK } from "./ink";
import type { Mark } from "./scene";
import { textWidth } from "./text-width";
import { LEAST_TYPE, typeSize } from "./type-size";

const STILL = { k: 1, dx: 0, dy: 0 };
const whole = new Intl.NumberFormat("en-GB");

const rectangle = (x: number, y: number, width: number, height: number): Line =>
  Float64Array.of(x, y, x + width, y, x + width, y + height, x, y + height, x, y);

function swatch(fill: Fill, x: number, y: number, width: number, height: number): Mark[] {
  return [
    { kind: "rect", x, y, width, height, fill: fill.colour, stroke: INK.line, strokeWidth: 1 },
    ...overMarks(fill, [rectangle(x, y, width, height)], STILL, 6),
  ];
}

/** How much of a swatch is left where no area has its class. */
const MUTED = 0.55;

const ROW = { size: 16, height: 23, swatch: 32, gap: 9 } as const;

/** Height of a row: that of its type, which has a least size, and a little. */
const rowHeight = (s: number): number => Math.max(ROW.height * s, typeSize(ROW.size, s) * 1.2);

/** One class. A row without areas says so in paler ink: it belongs to the scale, and the eye may skip it. */
function classRow(row: LegendRow, x: number, y: number, width: number, s: number): Block {
  const size = typeSize(ROW.size, s);
  const height = rowHeight(s);
  const base = y + height / 2 + size * 0.36;
  const none = row.areas === 0;
  const box = swatch(row.fill, x, y + 2.5, ROW.swatch * s, height - 5);
  const fill = none ? INK.faint : INK.text;
  const marks: Mark[] = [
    ...(none ? box.map((mark) => ({ ...mark, opacity: MUTED })) : box),
    { kind: "text", x: x + (ROW.swatch + ROW.gap) * s, y: base, text: row.label, size, weight: 400, fill },
    {
      kind: "text",
      x: x + width,
      y: base,
      text: whole.format(row.areas),
      size,
      weight: 400,
      fill: none ? INK.faint : INK.quiet,
      anchor: "end",
    },
  ];
  return { marks, bottom: y + height };
}

/** How wide a row is at least: swatch, label, count and the room between them. */
const widthOf = (row: LegendRow, s: number): number => {
  const size = typeSize(ROW.size, s);
  const words = textWidth(row.label, size, 400) + textWidth(whole.format(row.areas), size, 400);
  return (ROW.swatch + ROW.gap) * s + words + 10;
};

/** The rows that are shown: every class, "no data" always, the others where there are such areas. */
function rowsOf({ rows, noData, suppressed, estimated, partial }: FrameLegend): LegendRow[] {
  const dotted = (label: string, areas: number): LegendRow => ({
    label,
    fill: { colour: INK.paper, over: "dots" },
    areas,
  });
  const others = [
    suppressed,
    dotted("Estimated from earlier areas", estimated),
    dotted("Leaves out unpublished parts", partial),
  ];
  return [...rows, noData, ...others.filter(({ areas }) => areas > 0)];
}

/** Space between two columns of classes. */
const BETWEEN = 22;

/** In how many columns, one or two, the classes of a key may stand: two where every label has room beside its count. */
export function mostColumns(legend: FrameLegend, width: number, s: number): 1 | 2 {
  const half = (width - BETWEEN) / 2;
  return rowsOf(legend).every((row) => widthOf(row, s) <= half) ? 2 : 1;
}

/** Classes with bounds and counts, "no data" last; in two columns the second goes on where the first ends. */
export function classLegend(
  legend: FrameLegend,
  x: number,
  top: number,
  width: number,
  s: number,
  columns: 1 | 2 = 1,
): Block {
  const room = columns === 2 ? Math.min(width, 560) : Math.min(width, 380 * Math.max(s, 0.9));
  const rows = rowsOf(legend);
  const perColumn = Math.ceil(rows.length / columns);
  const each = (room - (columns - 1) * BETWEEN) / columns;
  const head = { size: typeSize(16, s), weight: 600, fill: INK.text, leading: 1.25 } as const;
  const words = "areas";
  const aside = textWidth(words, LEAST_TYPE, 400) + 10;
  return stack(top, [
    (y) => {
      const title = paragraph(legend.title, x, y, room - aside, head);
      const areas: Mark = {
        kind: "text",
        x: x + room,
        y: y + head.size * 0.98,
        text: words,
        size: LEAST_TYPE,
        weight: 400,
        fill: INK.faint,
        anchor: "end",
      };
      return { ...title, marks: [...title.marks, areas] };
    },
    gap(3 * s),
    (y) => {
      const placed = rows.map((row, i) => {
        const column = Math.floor(i / perColumn);
        const left = x + column * (each + BETWEEN);
        return classRow(row, left, y + (i - column * perColumn) * rowHeight(s), each, s);
      });
      return {
        marks: placed.flatMap(({ marks }) => marks),
        bottom: Math.max(...placed.map(({ bottom }) => bottom)),
      };
    },
    gap(3 * s),
    (y) =>
      paragraph(legend.note, x, y, Math.min(width, Math.max(room, 380)), {
        size: LEAST_TYPE,
        weight: 400,
        fill: INK.faint,
        leading: 1.2,
        even: true,
      }),
  ]);
}

/** The key of the classes in one column, or in two where that is needed to end above a bottom and there is room. */
export function fittedLegend(legend: FrameLegend, width: number, height: number, s: number): 1 | 2 {
  const one = classLegend(legend, 0, 0, width, s);
  return one.bottom <= height ? 1 : mostColumns(legend, Math.min(width, 560), s);
}
