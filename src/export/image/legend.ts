import { gap, paragraph, stack, type Block } from "./block";
import { flagHatchOn, overMarks } from "./fill-marks";
import type { Fill, FrameInput, FrameLegend, LegendRow } from "./frame-input";
import type { Line } from "./frame-map";
import { hatchData } from "./hatch";
import { INK } from "./ink";
import { luminance } from "./luminance";
import { bigLocalMarks, pocketMark } from "./symbols";
import type { Mark } from "./scene";

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

/** One class. A row without areas says so in paler ink: it belongs to the scale, and the eye may skip it. */
function classRow(row: LegendRow, x: number, y: number, width: number, s: number): Block {
  const size = 17 * s;
  const height = 25 * s;
  const base = y + height / 2 + size * 0.36;
  const none = row.areas === 0;
  const box = swatch(row.fill, x, y + 3 * s, 34 * s, height - 6 * s);
  const fill = none ? INK.faint : INK.text;
  const marks: Mark[] = [
    ...(none ? box.map((mark) => ({ ...mark, opacity: MUTED })) : box),
    { kind: "text", x: x + 44 * s, y: base, text: row.label, size, weight: 400, fill },
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

/** The darkest class, on which most flags lie. */
const darkest = ({ rows }: FrameLegend): string =>
  rows.map(({ fill }) => fill.colour).reduce((a, b) => (luminance(b) < luminance(a) ? b : a), INK.land);

/** Classes with bounds and counts, "no data" last. */
export function classLegend(legend: FrameLegend, x: number, top: number, width: number, s: number): Block {
  const room = Math.min(width, 400 * s);
  const head = { size: 17 * s, weight: 600, fill: INK.text } as const;
  return stack(top, [
    (y) => {
      const title = paragraph(legend.title, x, y, room - 70 * s, head);
      const areas: Mark = {
        kind: "text",
        x: x + room,
        y: y + head.size * 0.98,
        text: "areas",
        size: 15 * s,
        weight: 400,
        fill: INK.faint,
        anchor: "end",
      };
      return { ...title, marks: [...title.marks, areas] };
    },
    gap(4 * s),
    ...rowsOf(legend).map((row) => (y: number) => classRow(row, x, y, room, s)),
    gap(4 * s),
    (y) => paragraph(legend.note, x, y, width, { size: 14 * s, weight: 400, fill: INK.faint, even: true }),
  ]);
}

function keyRow(marks: readonly Mark[], text: string, x: number, y: number, width: number, s: number): Block {
  const words = paragraph(text, x + 44 * s, y + 2 * s, width - 44 * s, {
    size: 17 * s,
    weight: 400,
    fill: INK.text,
    leading: 1.2,
    even: true,
  });
  return { marks: [...marks, ...words.marks], bottom: Math.max(words.bottom, y + 22 * s) + 5 * s };
}

/** A flagged area in small: its outline, and the hatch where the map has it. */
function flagSwatch({ legend, map }: FrameInput, x: number, y: number, w: number, h: number): Mark[] {
  const dark = darkest(legend);
  const hatch: Mark = {
    kind: "path",
    d: hatchData([rectangle(x, y, w, h)], STILL, 45, 7),
    stroke: flagHatchOn(dark),
    strokeWidth: 1.3,
  };
  const onlyEdges = !map.areas.some((area) => area.flagged);
  const fill = onlyEdges ? INK.paper : dark;
  const box: Mark = { kind: "rect", x, y, width: w, height: h, fill, stroke: INK.flag, strokeWidth: h / 6 };
  return onlyEdges ? [box] : [box, hatch];
}

/** What the marks on the map stand for; hidden pockets only where there are any. */
export function markLegend(input: FrameInput, x: number, top: number, width: number, s: number): Block {
  const [w, h] = [34 * s, 19 * s];
  const centre = x + w / 2;
  const row = (marks: (y: number) => Mark[], text: string) => (y: number) =>
    keyRow(marks(y), text, x, y, width, s);
  const pockets = row(
    (y) => [pocketMark(centre, y + 12 * s, 9 * s)],
    "Hidden pocket: not flagged, but holds a small area in England’s most deprived tenth",
  );
  const picked = input.map.areas.filter((area) => area.picked).length;
  const selection = row(
    (y) => [
      {
        kind: "rect",
        x,
        y: y + 2,
        width: w,
        height: h,
        fill: INK.paper,
        stroke: INK.text,
        strokeWidth: h / 6,
      },
    ],
    picked === 1 ? "Selected area" : "Selected areas",
  );
  return stack(top, [
    ...(picked > 0 ? [selection] : []),
    row((y) => flagSwatch(input, x, y + 2, w, h), "Flagged by the rule"),
    ...(input.map.areas.some((area) => area.pocket) ? [pockets] : []),
    row((y) => bigLocalMarks(centre, y + 12 * s, 8 * s), "Big Local area, about here"),
  ]);
}
