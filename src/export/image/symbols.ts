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

/** Big Local, about here: a five-pointed star with a white edge, as on the map on screen. `r` reaches its points. */
export function bigLocalMarks(x: number, y: number, r: number): Mark[] {
  const points = Array.from({ length: 10 }, (_, i) => {
    const reach = i % 2 === 0 ? r * 1.3 : r * 0.56;
    const turn = (i * Math.PI) / 5;
    return `${coordinate(x + reach * Math.sin(turn))} ${coordinate(y - reach * Math.cos(turn))}`;
  });
  const d = `M${points.join("L")}Z`;
  return [
    { kind: "path", d, fill: INK.paper, stroke: INK.paper, strokeWidth: r * 0.5 },
    { kind: "path", d, fill: INK.bigLocal },
  ];
}

/** A place of Pride in Place: a hexagon with a white edge, hollow for a town. `r` reaches its points. */
export function prideMarks(x: number, y: number, r: number, hollow: boolean): Mark[] {
  const points = Array.from({ length: 6 }, (_, i) => {
    const turn = (i * Math.PI) / 3;
    return `${coordinate(x + r * Math.cos(turn))} ${coordinate(y + r * Math.sin(turn))}`;
  });
  const d = `M${points.join("L")}Z`;
  return [
    { kind: "path", d, fill: INK.paper, stroke: INK.paper, strokeWidth: r * 0.6 },
    hollow
      ? { kind: "path", d, fill: INK.paper, stroke: INK.bigLocal, strokeWidth: r * 0.28 }
      : { kind: "path", d, fill: INK.bigLocal },
  ];
}
