import { INK } from "./ink";
import type { Mark } from "./scene";

/** A barrier: a dark line with light dashes in it, told from other lines by its dashes and width. `d` is the path's data. */
export function barrierMarks(d: string, width: number): Mark[] {
  return [
    { kind: "path", d, stroke: INK.text, strokeWidth: width * 2.2 },
    { kind: "path", d, stroke: INK.paper, strokeWidth: width, dash: [width * 2.4, width * 2.4] },
  ];
}

/** A way across: a row of dots from the middle of one area to that of the other, in a light halo. */
export function crossingMarks(d: string, width: number): Mark[] {
  return [
    { kind: "path", d, stroke: INK.paper, strokeWidth: width * 2.4 },
    { kind: "path", d, stroke: INK.accent, strokeWidth: width * 1.4, dash: [width * 1.4, width * 1.6] },
  ];
}
