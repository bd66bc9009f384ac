import type { Transform } from "./fit";
import type { Fill } from "./frame-input";
import type { Line } from "./frame-map";
import { hatchData } from "./hatch";
import { INK } from "./ink";
import { contrast, luminance } from "./luminance";
import { coordinate } from "./path-data";
import type { Mark } from "./scene";

/** Dots on a grid inside rings, as short round strokes would be lost: each is a tiny square path. */
function dotsData(rings: readonly Line[], transform: Transform, spacing: number): string {
  const rows = hatchData(rings, transform, 0, spacing);
  const half = 0.9;
  let data = "";
  for (const [, x0 = "", y = "", x1 = ""] of rows.matchAll(/M(\S+) (\S+)L(\S+) /g)) {
    const [from, to] = [Math.min(Number(x0), Number(x1)), Math.max(Number(x0), Number(x1))];
    for (let x = Math.ceil(from / spacing) * spacing; x <= to; x += spacing) {
      const [l, t] = [coordinate(x - half), coordinate(Number(y) - half)];
      data += `M${l} ${t}h${2 * half}v${2 * half}h${-2 * half}Z`;
    }
  }
  return data;
}

/** What lies over a fill, by its kind: nothing, lines, crossed lines or dots. */
export function overMarks(fill: Fill, rings: readonly Line[], transform: Transform, spacing = 7): Mark[] {
  if (fill.over === undefined) return [];
  if (fill.over === "dots") {
    const dark = luminance(fill.colour) < 0.3;
    return [{ kind: "path", d: dotsData(rings, transform, spacing), fill: dark ? INK.paper : INK.text }];
  }
  const angles = fill.over === "lines" ? [-45] : [-45, 45];
  const d = angles.map((angle) => hatchData(rings, transform, angle, spacing)).join("");
  return [{ kind: "path", d, stroke: INK.noDataLine, strokeWidth: 1 }];
}

/** Colour of the hatch over a flagged area: white or dark, whichever stands out more from the class under it. */
export const flagHatchOn = (colour: string): string =>
  contrast(INK.paper, colour) >= contrast(INK.hatch, colour) ? INK.paper : INK.hatch;
