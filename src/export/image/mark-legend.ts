import { paragraph, stack, type Block } from "./block";
import { flagHatchOn } from "./fill-marks";
import type { FrameInput, FrameLegend } from "./frame-input";
import type { FrameMap, Line } from "./frame-map";
import { hatchData } from "./hatch";
import { INK } from "./ink";
import { luminance } from "./luminance";
import { countPicked, MOST_NAMED, MOST_PICKED, pickedAreMany } from "./picked-names";
import { barrierMarks, crossingMarks } from "./border-marks";
import { bigLocalMarks, pocketMark, prideMarks } from "./symbols";
import type { Mark } from "./scene";
import { textWidth } from "./text-width";
import { LEAST_TYPE, typeSize } from "./type-size";

const STILL = { k: 1, dx: 0, dy: 0 };
const whole = new Intl.NumberFormat("en-GB");

const rectangle = (x: number, y: number, width: number, height: number): Line =>
  Float64Array.of(x, y, x + width, y, x + width, y + height, x, y + height, x, y);

/** The darkest class, on which most flags lie. */
const darkest = ({ rows }: FrameLegend): string =>
  rows.map(({ fill }) => fill.colour).reduce((a, b) => (luminance(b) < luminance(a) ? b : a), INK.land);

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

/** A mark of the map in small, and what it stands for. `draw` is given its left and middle, and a scale. */
interface KeyItem {
  readonly draw: (x: number, y: number, s: number) => Mark[];
  readonly text: string;
}

const SWATCH = { width: 32, height: 18 } as const;

const saySelected = (map: FrameMap): string =>
  countPicked(map) === 1
    ? "Selected area"
    : `Selected areas${pickedAreMany(map) ? `; only the first ${MOST_PICKED} are named` : ""}`;

/** A picture with more flagged areas than can be named says so. */
const sayFlagged = (flagged: number): string =>
  `Flagged by the rule${flagged > MOST_NAMED ? `: ${whole.format(flagged)} areas, too many to name here` : ""}`;

/** What the marks on the map stand for; barriers and ways across of a plan, hidden pockets, Big Local areas, Pride in Place and selected areas only where there are any. */
function keyItems(input: FrameInput): KeyItem[] {
  const { areas, bigLocal, pride, marked } = input.map;
  const lineOf = (text: string, marks: (d: string, width: number) => Mark[]): KeyItem => ({
    text,
    draw: (x, y, s) => marks(`M${x} ${y}H${x + SWATCH.width * s}`, 2.4 * s),
  });
  const selection: KeyItem = {
    text: saySelected(input.map),
    draw: (x, y, s) => {
      const [width, height] = [SWATCH.width * s, SWATCH.height * s];
      const at = { x, y: y - height / 2, width, height };
      return [{ kind: "rect", ...at, fill: INK.paper, stroke: INK.text, strokeWidth: height / 6 }];
    },
  };
  const flags: KeyItem = {
    text: sayFlagged(areas.filter((area) => area.flagged).length),
    draw: (x, y, s) => {
      const [width, height] = [SWATCH.width * s, SWATCH.height * s];
      return flagSwatch(input, x, y - height / 2, width, height);
    },
  };
  const pockets: KeyItem = {
    text: "Hidden pocket: not flagged, but holds a small area in England’s most deprived tenth",
    draw: (x, y, s) => [pocketMark(x + (SWATCH.width * s) / 2, y, 9 * s)],
  };
  const stars: KeyItem = {
    text: "Big Local area, about here",
    draw: (x, y, s) => bigLocalMarks(x + (SWATCH.width * s) / 2, y, 8 * s),
  };
  const hexagon = (text: string, hollow: boolean): KeyItem => ({
    text,
    draw: (x, y, s) => prideMarks(x + (SWATCH.width * s) / 2, y, 8 * s, hollow),
  });
  return [
    ...(countPicked(input.map) > 0 ? [selection] : []),
    flags,
    ...(marked && marked.barriers.length > 0
      ? [lineOf("Barrier marked by people: areas on its two sides do not count as touching", barrierMarks)]
      : []),
    ...(marked && marked.crossings.length > 0
      ? [lineOf("Way across marked by people: the two areas count as touching", crossingMarks)]
      : []),
    ...(areas.some((area) => area.pocket) ? [pockets] : []),
    ...(bigLocal.length > 0 ? [stars] : []),
    ...(pride && pride.neighbourhoods.length > 0
      ? [hexagon("Pride in Place neighbourhood: the MSOA selected, in dashes", false)]
      : []),
    ...(pride && pride.towns.length > 0 ? [hexagon("Pride in Place town, at its built-up area", true)] : []),
  ];
}

/** The marks one under another. */
export function markLegend(input: FrameInput, x: number, top: number, width: number, s: number): Block {
  const indent = (SWATCH.width + 9) * s;
  const size = typeSize(16, s);
  return stack(
    top,
    keyItems(input).map(({ draw, text }) => (y: number): Block => {
      const style = { size, weight: 400, fill: INK.text, leading: 1.2, even: true } as const;
      const words = paragraph(text, x + indent, y + 1, width - indent, style);
      return {
        marks: [...draw(x, y + 1 + size * 0.62, s), ...words.marks],
        bottom: Math.max(words.bottom, y + SWATCH.height * s + 4) + 4 * s,
      };
    }),
  );
}

/** The marks beside one another, in as many lines as they need. */
export function markStrip(input: FrameInput, x: number, top: number, width: number): Block {
  const [size, line, after] = [LEAST_TYPE, 24, 28];
  const indent = SWATCH.width + 8;
  const marks: Mark[] = [];
  let [left, y] = [x, top];
  for (const { draw, text } of keyItems(input)) {
    const wide = indent + textWidth(text, size, 400);
    if (left > x && left + wide > x + width) [left, y] = [x, y + line];
    marks.push(...draw(left, y + line / 2, 0.95));
    const words = paragraph(text, left + indent, y + line / 2 - size * 0.62, x + width - left - indent, {
      size,
      weight: 400,
      fill: INK.text,
      leading: 1.2,
    });
    marks.push(...words.marks);
    y = Math.max(y, words.bottom - line);
    left += wide + after;
  }
  return { marks, bottom: y + line };
}
