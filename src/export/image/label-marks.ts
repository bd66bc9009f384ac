import { INK } from "./ink";
import { LEADING, type PlacedName, type Seed } from "./labels";
import { coordinate } from "./path-data";
import type { Mark } from "./scene";
import { LEAST_TYPE } from "./type-size";

export const DISC = 12;

/** The lines of a name about its middle, with a halo. */
export function nameMarks({ lines, x, y }: PlacedName, size: number, weight: 400 | 600): Mark[] {
  const top = y - (lines.length * size * LEADING) / 2;
  return lines.map((text, i) => ({
    kind: "text",
    x,
    y: top + size * (0.9 + i * LEADING),
    text,
    size,
    weight,
    fill: INK.text,
    anchor: "middle",
    halo: INK.paper,
  }));
}

/** A thin line with a pale edge, so that it is seen on the darkest class. */
function leaderMarks([x0, y0, x1, y1]: readonly [number, number, number, number]): Mark[] {
  const d = `M${coordinate(x0)} ${coordinate(y0)}L${coordinate(x1)} ${coordinate(y1)}`;
  return [
    { kind: "path", d, stroke: INK.paper, strokeWidth: 3.6 },
    { kind: "path", d, stroke: INK.text, strokeWidth: 1.3 },
  ];
}

const dotMark = ([x, y]: readonly [number, number]): Mark => ({
  kind: "circle",
  x,
  y,
  r: 3.6,
  fill: INK.text,
  stroke: INK.paper,
  strokeWidth: 1.6,
});

/** What ties a name to its area: a dot where it lies beside it, a line as well where it stands apart. */
export const tieMarks = ({ leader, dot }: PlacedName): Mark[] => [
  ...(leader ? leaderMarks(leader) : []),
  ...(dot ? [dotMark(dot)] : []),
];

/** What ties a number to its area where it had to move. */
export const numberTie = (at: readonly [number, number], { x, y }: Seed): Mark[] =>
  Math.hypot(at[0] - x, at[1] - y) > 1 ? [...leaderMarks([...at, x, y]), dotMark([x, y])] : [];

/** A number in a disc. */
export const numberMarks = ([x, y]: readonly [number, number], number: number): Mark[] => [
  { kind: "circle", x, y, r: DISC, fill: INK.paper, stroke: INK.flag, strokeWidth: 1.6 },
  {
    kind: "text",
    x,
    y: y + 5.2,
    text: String(number),
    size: LEAST_TYPE,
    weight: 700,
    fill: INK.text,
    anchor: "middle",
  },
];
