import { fitTo, boundsOf } from "./fit";
import type { FrameInput } from "./frame-input";
import type { Box, FrameMap } from "./frame-map";
import { INK } from "./ink";
import type { Placed } from "./map-layers";
import { metresPerUnit } from "./mercator";
import { ringsData } from "./path-data";
import { scaleBar } from "./scale-bar";
import type { Layer, Mark } from "./scene";

const EDGE = 20;

/** The four corners of the map's box that a picture of a size could stand in; top right first. */
function corners(box: Box, width: number, height: number): Box[] {
  const [left, right] = [box[0] + EDGE, box[2] - EDGE - width];
  const [top, bottom] = [box[1] + EDGE, box[3] - EDGE - height - 40];
  return [
    [right, top, right + width, top + height],
    [left, top, left + width, top + height],
    [right, bottom, right + width, bottom + height],
    [left, bottom, left + width, bottom + height],
  ];
}

/** How many vertices of the scope lie under a box: the corner with fewest hides least. */
function covered(map: FrameMap, { k, dx, dy }: Placed["transform"], box: Box): number {
  let sum = 0;
  for (const area of map.areas)
    for (const ring of area.rings)
      for (let i = 0; i + 1 < ring.length; i += 8) {
        const x = (ring[i] as number) * k + dx;
        const y = (ring[i + 1] as number) * k + dy;
        if (x > box[0] && x < box[2] && y > box[1] && y < box[3]) sum++;
      }
  return sum;
}

/** Where in England: a small map with the scope filled, in the emptiest corner. Null when the scope is England. */
export function insetLayer({ map }: FrameInput, placed: Placed): { layer: Layer; box: Box } | null {
  const england = boundsOf(map.england);
  const scope = boundsOf(map.areas.flatMap((area) => area.rings));
  if (!england || !scope) return null;
  const width = 150;
  const height = 178;
  const choices = corners(placed.box, width, height).map((box) => ({ box, cost: covered(map, placed.transform, box) }));
  const { box } = choices.reduce((best, next) => (next.cost < best.cost ? next : best));
  const small = fitTo(england, box, 10);
  const centre = [(scope[0] + scope[2]) / 2, (scope[1] + scope[3]) / 2] as const;
  const marks: Mark[] = [
    { kind: "rect", x: box[0], y: box[1], width, height, radius: 6, fill: INK.paper, stroke: INK.line, strokeWidth: 1 },
    { kind: "path", d: ringsData(map.england, small), fill: INK.land },
    { kind: "path", d: ringsData(map.outline, small), fill: INK.flag, stroke: INK.flag, strokeWidth: 1 },
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
  const marks: Mark[] = [
    { kind: "path", d: `M${x} ${y - 7}V${y}H${x + length}V${y - 7}`, stroke: INK.text, strokeWidth: 2 },
    { kind: "text", x: x + length / 2, y: y - 10, text: label, size: 15, weight: 600, fill: INK.text, anchor: "middle", halo: INK.paper },
  ];
  return { layer: { id: "scale", label: "Scale bar", marks }, box: [x - 6, y - 28, box[2], box[3]] };
}
