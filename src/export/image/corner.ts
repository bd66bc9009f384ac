import { overlaps } from "./fit";
import type { Box, FrameMap } from "./frame-map";
import type { Placed } from "./map-layers";

/** From the edge of the map to what stands in a corner of it. */
export const EDGE = 20;

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
export function covered(map: FrameMap, { k, dx, dy }: Placed["transform"], box: Box): number {
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

/** The corner of the map where a card of a size hides least of the scope and nothing of `fixed`. */
export function cornerFor(
  map: FrameMap,
  placed: Placed,
  width: number,
  height: number,
  fixed: readonly Box[],
): Box {
  const choices = corners(placed.box, width, height).map((box) => {
    const blocked = fixed.some((other) => overlaps(box, other)) ? 1e9 : 0;
    return { box, cost: blocked + covered(map, placed.transform, box) };
  });
  return choices.reduce((best, next) => (next.cost < best.cost ? next : best)).box;
}
