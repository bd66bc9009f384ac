import { MARKS, type Theme } from "../config/palettes";
import { drawn } from "./drawing";

export type IconKind = "pocket" | "bigLocal";

/** The name under which an icon is added to the map. */
export const iconName = (kind: IconKind, theme: Theme): string => `icon-${kind}-${theme}`;

const SIDE = 40;

/** Outlines of the marks on a square of 40: a diamond for a hidden pocket, a five-pointed star for a Big Local area. */
function outline(kind: IconKind): Path2D {
  const path = new Path2D();
  const turns = kind === "pocket" ? 4 : 10;
  for (let turn = 0; turn < turns; turn++) {
    const angle = (turn / turns) * 2 * Math.PI - Math.PI / 2;
    const radius = kind === "pocket" ? 12 : turn % 2 === 0 ? 16 : 7;
    path.lineTo(SIDE / 2 + radius * Math.cos(angle), SIDE / 2 + radius * Math.sin(angle));
  }
  path.closePath();
  return path;
}

/** A mark with its halo, at two pixels a point. A pocket is hollow in the middle: most of its area is not deprived. */
export function drawIcon(kind: IconKind, theme: Theme): ImageData {
  const colours = MARKS[theme];
  return drawn(SIDE, (context) => {
    const path = outline(kind);
    context.lineJoin = "round";
    context.strokeStyle = colours.halo;
    context.lineWidth = kind === "pocket" ? 11 : 7;
    context.stroke(path);
    if (kind === "pocket") {
      context.fillStyle = colours.halo;
      context.fill(path);
      context.strokeStyle = colours.pocket;
      context.lineWidth = 5;
      context.stroke(path);
      return;
    }
    context.fillStyle = colours.bigLocal;
    context.fill(path);
  });
}
