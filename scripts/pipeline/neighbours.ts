import type { Neighbours } from "../../src/model/geometry";
import type { MsoaBoundaries, Polygonal } from "../sources/boundaries-msoa21";

const arcsOf = (geometry: Polygonal): number[] =>
  (geometry.type === "MultiPolygon" ? geometry.arcs.flat(2) : geometry.arcs.flat()).map((ref) =>
    ref < 0 ? ~ref : ref,
  );

/**
 * Queen neighbours: areas whose boundaries (generalised to 20 m, as read) share at least one vertex, compared on the quantised grid of the file.
 * Cost: one pass over the vertices.
 */
export function queenNeighbours({ topology, geometries }: MsoaBoundaries): Neighbours {
  const around = new Map<number, Set<number>>();
  const points = topology.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx = 0, dy = 0]) => {
      x += dx;
      y += dy;
      return x * 2 ** 22 + y;
    });
  });
  geometries.forEach((geometry, i) => {
    for (const arc of arcsOf(geometry))
      for (const point of points[arc] ?? []) {
        const set = around.get(point);
        if (set) set.add(i);
        else around.set(point, new Set([i]));
      }
  });
  const lists = geometries.map(() => new Set<number>());
  for (const set of around.values())
    if (set.size > 1) for (const a of set) for (const b of set) if (a !== b) lists[a]?.add(b);
  const sorted = lists.map((set) => [...set].sort((a, b) => a - b));
  const offsets = new Int32Array(sorted.length + 1);
  sorted.forEach((list, i) => (offsets[i + 1] = (offsets[i] as number) + list.length));
  return { offsets, targets: Int32Array.from(sorted.flat()) };
}
