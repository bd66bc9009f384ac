import { fitTo, boundsOf } from "./fit";
import type { FrameInput } from "./frame-input";
import type { Box } from "./frame-map";
import { cornerFor, EDGE } from "./corner";
import { INK } from "./ink";
import type { Placed } from "./map-layers";
import { metresPerUnit } from "../../model/mercator";
import { ringsData } from "./path-data";
import { scaleBar } from "./scale-bar";
import type { Layer, Mark } from "./scene";

/** Where in England: a small map with the scope filled, in the emptiest corner. Null when the scope is England. */
export function insetLayer({ map }: FrameInput, placed: Placed): { layer: Layer; box: Box } | null {
  const england = boundsOf(map.land);
  const scope = boundsOf(map.areas.flatMap((area) => area.rings));
  if (!england || !scope) return null;
  // A small map has room for a small one only.
  const width = Math.min(150, Math.round((placed.box[2] - placed.box[0]) * 0.17));
  const height = Math.round(width * 1.19);
  const box = cornerFor(map, placed, width, height, []);
  const small = fitTo(england, box, 10);
  const centre = [(scope[0] + scope[2]) / 2, (scope[1] + scope[3]) / 2] as const;
  const marks: Mark[] = [
    {
      kind: "rect",
      x: box[0],
      y: box[1],
      width,
      height,
      radius: 6,
      fill: INK.paper,
      stroke: INK.line,
      strokeWidth: 1,
    },
    { kind: "path", d: ringsData(map.land, small), fill: INK.land },
    {
      kind: "path",
      d: map.areas.map((area) => ringsData(area.rings, small)).join(""),
      fill: INK.flag,
      stroke: INK.flag,
      strokeWidth: 0.6,
    },
    {
      kind: "circle",
      x: centre[0] * small.k + small.dx,
      y: centre[1] * small.k + small.dy,
      r: Math.max(9, (Math.hypot(scope[2] - scope[0], scope[3] - scope[1]) * small.k) / 2 + 4),
      stroke: INK.text,
      strokeWidth: 1.5,
    },
  ];
  return { layer: { id: "inset", label: "Where in England", marks }, box };
}

/** Scale bar at the bottom right of the map, true at its middle. */
export function scaleLayer({ box, transform }: Placed): { layer: Layer; box: Box } {
  const middle = ((box[1] + box[3]) / 2 - transform.dy) / transform.k;
  const { length, label } = scaleBar(metresPerUnit(middle) / transform.k, 180);
  const [x, y] = [box[2] - EDGE - length, box[3] - EDGE];
  // A map without areas yet has no scale.
  if (!Number.isFinite(length))
    return { layer: { id: "scale", label: "Scale bar", marks: [] }, box: [...box] };
  const marks: Mark[] = [
    { kind: "path", d: `M${x} ${y - 7}V${y}H${x + length}V${y - 7}`, stroke: INK.text, strokeWidth: 2 },
    {
      kind: "text",
      x: x + length / 2,
      y: y - 10,
      text: label,
      size: 15,
      weight: 600,
      fill: INK.text,
      anchor: "middle",
      halo: INK.paper,
    },
  ];
  return { layer: { id: "scale", label: "Scale bar", marks }, box: [x - 6, y - 28, box[2], box[3]] };
}
