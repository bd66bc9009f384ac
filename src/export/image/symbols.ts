import { INK } from "./ink";
import { coordinate } from "./path-data";
import type { Mark } from "./scene";

/** Hidden pocket: a diamond with a white edge. `r` is half its height. */
export function pocketMark(x: number, y: number, r: number): Mark {
  const points = [
    [x, y - r],
    [x + r, y],
    [x, y + r],
    [x - r, y],
  ] as const;
  const d = `M${points.map(([px, py]) => `${coordinate(px)} ${coordinate(py)}`).join("L")}Z`;
  return { kind: "path", d, fill: INK.pocket, stroke: INK.paper, strokeWidth: r * 0.3 };
}

/** Big Local, about here: a ring with a dot, white between. */
export function bigLocalMarks(x: number, y: number, r: number): Mark[] {
  return [
    { kind: "circle", x, y, r: r * 1.25, fill: INK.paper },
    { kind: "circle", x, y, r, fill: INK.paper, stroke: INK.bigLocal, strokeWidth: r * 0.42 },
    { kind: "circle", x, y, r: r * 0.36, fill: INK.bigLocal },
  ];
}
