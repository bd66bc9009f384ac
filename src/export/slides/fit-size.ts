import { wrap } from "../image/wrap";
import type { Place } from "./deck";

const POINTS = 72;
/** Height of a line over the size of its type, as presentation programs set it. */
const LEADING = 1.2;
/** Arial is as wide as Inter within this part; a program may break a line a word earlier than we do. */
const SPARE = 0.96;

/** Height in inches of a text in a place of this width. */
export const heightOf = (text: string, width: number, size: number, bold: boolean): number =>
  (wrap(text, width * POINTS * SPARE, size, bold ? 700 : 400).length * size * LEADING) / POINTS;

/** The largest whole size in points, from `most` down to `least`, in which a text fits its place. */
export function fitSize(text: string, { w, h }: Place, most: number, least: number, bold: boolean): number {
  for (let size = most; size > least; size--) if (heightOf(text, w, size, bold) <= h) return size;
  return least;
}
