import type { AreaLines } from "../../worker/shapes";
import type { SideTest } from "../side-tests";
import { scaleOf, type FlatView } from "./view";

/** Lines with what each of them bounds, and the box around it. */
export interface LineSet {
  readonly lines: AreaLines;
  /** West, north, east and south of each line, in Mercator units. */
  readonly bounds: Float64Array;
  /** Whether nothing on the other side is the sea or another country (England), or only not loaded (a footprint). */
  readonly whole: boolean;
}

/** Lines ready to draw. */
export function lineSet(lines: AreaLines, whole: boolean): LineSet {
  const { points, start } = lines;
  const bounds = new Float64Array(4 * lines.left.length);
  for (let line = 0; line < lines.left.length; line++) {
    let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
    for (let i = start[line] as number; i < (start[line + 1] as number); i += 2) {
      west = Math.min(west, points[i] as number);
      east = Math.max(east, points[i] as number);
      north = Math.min(north, points[i + 1] as number);
      south = Math.max(south, points[i + 1] as number);
    }
    bounds.set([west, north, east, south], 4 * line);
  }
  return { lines, bounds, whole };
}

/** Points closer to the last than this many pixels are left out. */
const STEP = 0.6;

/** Adds the lines of a set in view that pass a test to the context's path. Returns how many. */
export function traceLines(
  context: CanvasRenderingContext2D,
  { lines: { points, start, left, right }, bounds }: LineSet,
  view: FlatView,
  wanted: SideTest,
): number {
  const scale = scaleOf(view);
  const [dx, dy] = [view.width / 2 - view.x * scale, view.height / 2 - view.y * scale];
  let traced = 0;
  for (let line = 0; line < left.length; line++) {
    if (!wanted(left[line] as number, right[line] as number)) continue;
    const outside =
      (bounds[4 * line + 2] as number) * scale + dx < 0 ||
      (bounds[4 * line] as number) * scale + dx > view.width ||
      (bounds[4 * line + 3] as number) * scale + dy < 0 ||
      (bounds[4 * line + 1] as number) * scale + dy > view.height;
    if (outside) continue;
    traced++;
    const [from, end] = [start[line] as number, start[line + 1] as number];
    let x = (points[from] as number) * scale + dx;
    let y = (points[from + 1] as number) * scale + dy;
    context.moveTo(x, y);
    for (let i = from + 2; i < end; i += 2) {
      const nextX = (points[i] as number) * scale + dx;
      const nextY = (points[i + 1] as number) * scale + dy;
      if (i < end - 2 && Math.abs(nextX - x) < STEP && Math.abs(nextY - y) < STEP) continue;
      context.lineTo(nextX, nextY);
      [x, y] = [nextX, nextY];
    }
  }
  return traced;
}
