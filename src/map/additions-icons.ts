import { ADDITION_COLOURS, SEAMS, SHAPE_SIDE, SHAPES } from "../config/additions";
import { MARKS, type Theme } from "../config/palettes";
import type { Addition } from "../model/additions";
import { drawn } from "./drawing";

/** A town of Pride in Place has the hexagon of a neighbourhood, hollow. */
export type AdditionIcon = Addition | "town";

export const ADDITION_ICONS: readonly AdditionIcon[] = ["practice", "pharmacy", "library", "pride", "town"];

/** The name under which a mark is added to the map. */
export const additionIcon = (icon: AdditionIcon, theme: Theme): string => `addition-${icon}-${theme}`;

/** A mark with its halo, at two pixels a point. */
export function drawAddition(icon: AdditionIcon, theme: Theme): ImageData {
  const kind = icon === "town" ? "pride" : icon;
  const [colour, halo] = [ADDITION_COLOURS[theme][kind], MARKS[theme].halo];
  return drawn(SHAPE_SIDE, (context) => {
    const shape = new Path2D(SHAPES[kind]);
    context.lineJoin = "round";
    context.strokeStyle = halo;
    context.lineWidth = 7;
    context.stroke(shape);
    context.fillStyle = icon === "town" ? halo : colour;
    context.fill(shape);
    if (icon === "town") {
      context.strokeStyle = colour;
      context.lineWidth = 4;
      context.stroke(shape);
    }
    const seam = SEAMS[kind];
    if (!seam) return;
    context.strokeStyle = halo;
    context.lineWidth = 2.6;
    context.stroke(new Path2D(seam));
  });
}
