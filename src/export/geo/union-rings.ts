import type { MultiPolygon, Polygon, Topology } from "topojson-specification";
import { arcPoints } from "./arc-points";

type Arcs = readonly number[];
const plain = (arc: number): number => (arc < 0 ? ~arc : arc);

/** Arcs on the edge of a union: those that an odd number of its polygons use. */
export function edgeArcs(polygons: readonly (Polygon | MultiPolygon)[]): number[] {
  const odd = new Set<number>();
  for (const polygon of polygons)
    for (const ring of polygon.type === "Polygon" ? polygon.arcs : polygon.arcs.flat())
      for (const arc of ring) {
        const key = plain(arc);
        if (!odd.delete(key)) odd.add(key);
      }
  return [...odd];
}

/**
 * Rings (of arcs; ~i is arc i backwards) around the union of polygons of one topology. Every point where arcs meet has
 * an even number of them on the edge, so a walk always comes back; a point met twice closes a ring, so rings are simple.
 * topojson-client's merge leaves rings open where two of them touch in a point, which England's coast does often.
 */
export function unionRings(topology: Topology, polygons: readonly (Polygon | MultiPolygon)[]): Arcs[] {
  const points = arcPoints(topology);
  const nodeOf = (arc: number): string => {
    const line = points[plain(arc)] ?? [];
    return String(arc < 0 ? line.at(-1) : line[0]);
  };
  const out = new Map<string, number[]>();
  const edges = edgeArcs(polygons);
  for (const arc of edges)
    for (const way of [arc, ~arc]) {
      const list = out.get(nodeOf(way));
      if (list) list.push(way);
      else out.set(nodeOf(way), [way]);
    }
  const used = new Set<number>();
  const rings: Arcs[] = [];
  for (const first of edges) {
    if (used.has(first)) continue;
    const path: number[] = [];
    const seen = new Map<string, number>([[nodeOf(first), 0]]);
    let next: number | undefined = first;
    while (next !== undefined) {
      used.add(plain(next));
      path.push(next);
      const node: string = nodeOf(~next);
      const at = seen.get(node);
      if (at !== undefined) {
        const ring = path.splice(at);
        for (const arc of ring) seen.delete(nodeOf(~arc));
        rings.push(ring);
      }
      seen.set(node, path.length);
      next = out.get(node)?.find((way) => !used.has(plain(way)));
    }
  }
  return rings;
}
