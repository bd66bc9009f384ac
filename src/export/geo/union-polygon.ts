import type { Position } from "geojson";
import type { MultiPolygon, Polygon, Topology } from "topojson-specification";
import { arcPoints, ringPoints } from "./arc-points";
import { unionRings } from "./union-rings";

interface Ring {
  readonly arcs: number[];
  readonly points: readonly Position[];
  readonly area: number;
  readonly probe: Position;
}

const areaOf = (points: readonly Position[]): number => {
  let sum = 0;
  for (let i = 1; i < points.length; i++) {
    const [[x0 = 0, y0 = 0], [x1 = 0, y1 = 0]] = [points[i - 1] as Position, points[i] as Position];
    sum += x0 * y1 - x1 * y0;
  }
  return Math.abs(sum / 2);
};

/** Whether a ring holds a point (even-odd). */
function holds(ring: readonly Position[], [x = 0, y = 0]: Position): boolean {
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    const [[x0 = 0, y0 = 0], [x1 = 0, y1 = 0]] = [ring[i - 1] as Position, ring[i] as Position];
    if (y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0) inside = !inside;
  }
  return inside;
}

/** A point of the ring where no other ring can touch it: not the end of an arc. */
function probeOf(topology: Topology, arcs: readonly number[]): Position {
  const lines = arcs.map((arc) => arcPoints(topology)[arc < 0 ? ~arc : arc] ?? []);
  const longest = lines.reduce((best, line) => (line.length > best.length ? line : best));
  if (longest.length > 2) return longest[longest.length >> 1] as Position;
  const [[x0 = 0, y0 = 0] = [], [x1 = 0, y1 = 0] = []] = longest;
  return [(x0 + x1) / 2, (y0 + y1) / 2];
}

/** The union of polygons of a topology as one MultiPolygon of its arcs: outer rings with their holes, borders shared. */
export function unionPolygon(
  topology: Topology,
  polygons: readonly (Polygon | MultiPolygon)[],
): MultiPolygon {
  const rings = unionRings(topology, polygons)
    .map((arcs): Ring => {
      const points = ringPoints(topology, arcs);
      return { arcs: [...arcs], points, area: areaOf(points), probe: probeOf(topology, arcs) };
    })
    .filter(({ area }) => area > 0)
    .sort((a, b) => b.area - a.area);
  const outers = new Map<Ring, number[][]>();
  rings.forEach((ring, i) => {
    const around = rings.slice(0, i).filter((larger) => holds(larger.points, ring.probe));
    const parent = around.at(-1);
    if (around.length % 2 === 0 || !parent) outers.set(ring, [ring.arcs]);
    else outers.get(parent)?.push(ring.arcs);
  });
  return { type: "MultiPolygon", arcs: [...outers.values()] };
}
