import { MARKS, MISSING, SUPPRESSED, type Theme } from "../config/palettes";
import { drawn, type Drawing } from "./drawing";

export type PatternKind = "missing" | "suppressed" | "noted" | "flag";

/** Diagonal lines across a tile of `side`, `rise` 1 going up to the right, -1 down; they meet themselves at the edges. */
function diagonal(context: Drawing, side: number, rise: 1 | -1, colour: string, width: number): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.beginPath();
  for (const shift of [-side, 0, side]) {
    context.moveTo(shift - side, rise === 1 ? 2 * side : -side);
    context.lineTo(shift + 2 * side, rise === 1 ? -side : 2 * side);
  }
  context.stroke();
}

function dot(context: Drawing, x: number, y: number, radius: number, colour: string): void {
  context.fillStyle = colour;
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fill();
}

/** A tile of a pattern at two pixels a point: hatched, cross-hatched, dotted, or the hatch of a flagged area. */
export function drawPattern(kind: PatternKind, theme: Theme): ImageData {
  const side = kind === "flag" ? 22 : 12;
  return drawn(side, (context) => {
    if (kind === "missing") diagonal(context, side, -1, MISSING[theme].mark, 2);
    if (kind === "suppressed") {
      diagonal(context, side, 1, SUPPRESSED[theme].mark, 1.5);
      diagonal(context, side, -1, SUPPRESSED[theme].mark, 1.5);
    }
    if (kind === "noted") dot(context, side / 2, side / 2, 1.8, MARKS[theme].noted);
    if (kind === "flag") {
      diagonal(context, side, 1, `${MARKS[theme].halo}99`, 4.5);
      diagonal(context, side, 1, MARKS[theme].flag, 2.4);
    }
  });
}
