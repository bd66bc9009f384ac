import type { Areas } from "../../model/area";
import { project } from "../../model/mercator";
import { shownValue } from "../../workspace/own/compare-figures";
import type { OwnFigures } from "../../workspace/own/own-figures";

/** Classes of the picture: fifths of the areas with a figure. */
export const FIFTHS = 5;

/** Areas of one look: `fifth` 0 is the lowest, null has no figure or one that is withheld. */
interface Dots {
  readonly fifth: number | null;
  readonly areas: number;
  /** Path data: a line of no length at the centre of each area, which a round end draws as a dot. */
  readonly path: string;
}

/** A small picture of where figures are. */
export interface DotPicture {
  readonly width: number;
  readonly height: number;
  /** Width of a dot, in the picture's units. */
  readonly dot: number;
  /** Those without a figure first, so that the others lie above them; then the lowest fifth to the highest. */
  readonly dots: readonly Dots[];
}

const [WIDTH, LEAST, MOST] = [240, 140, 300];
const ROUND = 10;

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);

/** The fifth of each value, by where it stands among all; equal values share the lower. */
function fifthsOf(values: readonly number[]): readonly number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const firstAt = new Map<number, number>();
  sorted.forEach((value, at) => {
    if (!firstAt.has(value)) firstAt.set(value, at);
  });
  return values.map((value) => Math.floor(((firstAt.get(value) ?? 0) * FIFTHS) / values.length));
}

/**
 * Draws figures as a dot for each area at its population-weighted centre, closed in on the areas that the figures speak of.
 * Null where they speak of none.
 */
export function dotPicture(figures: OwnFigures, areas: Areas): DotPicture | null {
  const rows = new Map(figures.rows.map((row) => [row[0], row]));
  const places = areas.code.map((_, i) => project(areas.lon[i] as number, areas.lat[i] as number));
  const told = areas.code.flatMap((code, i) => (rows.has(code) ? [i] : []));
  if (told.length === 0) return null;
  const [xs, ys] = [0, 1].map((axis) => told.map((i) => places[i]?.[axis] as number)) as [number[], number[]];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  // A table of one area is shown with what is around it.
  const span = Math.max(right - left, (bottom - top) * 0.6, 1e-4);
  const pad = span * 0.08;
  const height = clamp((WIDTH * (bottom - top + 2 * pad)) / (span + 2 * pad), LEAST, MOST);
  const scale = Math.min(WIDTH / (span + 2 * pad), height / (bottom - top + 2 * pad));
  const [midX, midY] = [(left + right) / 2, (top + bottom) / 2];
  const at = (i: number): readonly [number, number] => {
    const [x, y] = places[i] as [number, number];
    return [(x - midX) * scale + WIDTH / 2, (y - midY) * scale + height / 2];
  };
  const inside = areas.code.flatMap((_, i) => {
    const [x, y] = at(i);
    return x >= 0 && x <= WIDTH && y >= 0 && y <= height ? [i] : [];
  });
  const valueOf = (i: number): number => {
    const row = rows.get(areas.code[i] ?? "");
    return row ? shownValue(figures, row) : NaN;
  };
  const shown = inside.filter((i) => !Number.isNaN(valueOf(i)));
  const fifths = fifthsOf(shown.map(valueOf));
  const dotsOf = (fifth: number | null, list: readonly number[]): Dots => ({
    fifth,
    areas: list.length,
    path: list
      .map((i) => at(i).map((one) => Math.round(one * ROUND) / ROUND))
      .map(([x, y]) => `M${x} ${y}h0`)
      .join(""),
  });
  const without = inside.filter((i) => Number.isNaN(valueOf(i)));
  return {
    ...{ width: WIDTH, height: Math.round(height) },
    dot: Math.round(clamp(Math.sqrt((WIDTH * height) / inside.length) * 0.6, 1.6, 9) * ROUND) / ROUND,
    dots: [
      dotsOf(null, without),
      ...Array.from({ length: FIFTHS }, (_, fifth) =>
        dotsOf(
          fifth,
          shown.filter((_area, k) => fifths[k] === fifth),
        ),
      ),
    ].filter((one) => one.areas > 0),
  };
}
