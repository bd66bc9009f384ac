import type { Position } from "geojson";
import type { Topology } from "topojson-specification";

/** Positions of every arc of a topology, dequantised; decoded once per topology. */
const decoded = new WeakMap<object, readonly Position[][]>();

/** The positions of all arcs, in degrees. Delta-coded (quantised) and plain topologies are both understood. */
export function arcPoints({ arcs, transform }: Topology): readonly Position[][] {
  let all = decoded.get(arcs);
  if (!all) {
    const [kx, ky] = transform?.scale ?? [1, 1];
    const [dx, dy] = transform?.translate ?? [0, 0];
    all = arcs.map((arc) => {
      let x = 0;
      let y = 0;
      return arc.map(([px = 0, py = 0]): Position => {
        [x, y] = transform ? [x + px, y + py] : [px, py];
        return [x * kx + dx, y * ky + dy];
      });
    });
    decoded.set(arcs, all);
  }
  return all;
}

/** Positions of a ring of arcs (~i is arc i backwards), closed. */
export function ringPoints(topology: Topology, ring: readonly number[]): Position[] {
  const points = arcPoints(topology);
  const out: Position[] = [];
  for (const arc of ring) {
    const line = points[arc < 0 ? ~arc : arc] ?? [];
    const along = arc < 0 ? line.toReversed() : line;
    out.push(...(out.length === 0 ? along : along.slice(1)));
  }
  return out;
}
