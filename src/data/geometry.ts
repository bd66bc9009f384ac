import type { MultiPolygon, Topology } from "topojson-specification";
import type { Geometry } from "../model/geometry";
import { undelta } from "./delta";
import { blockOf, readPack } from "./files";
import type { ReadBytes } from "./read";

/**
 * Header of a topology file. Blocks: `row` (differences), `polygons` (of each geometry), `rings` (of each polygon), `arcsOfRing`, `arc`
 * (differences of the arc numbers; reversed arcs are ~n as in TopoJSON), `points` (of each arc, less 2), `x` and `y` (of every point, the difference
 * to the point before, across arcs, in `perDegree` parts of a degree).
 */
export interface TopologyHeader {
  readonly object: "msoa" | "lsoa";
  readonly perDegree: number;
}

/** Loads a topology file: TopoJSON with quantised arcs, whose geometries have the row as id. Cost: some milliseconds for 100,000 points. */
export async function loadTopology(read: ReadBytes, path: string): Promise<Geometry> {
  const pack = await readPack<TopologyHeader>(read, path);
  const block = (name: string): Float64Array => blockOf(pack, name, path);
  const { object, perDegree } = pack.header;
  const rows = Int32Array.from(undelta(block("row")));
  const polygons = block("polygons");
  const rings = block("rings");
  const arcsOfRing = block("arcsOfRing");
  const refs = undelta(block("arc"));
  let polygon = 0;
  let ring = 0;
  let ref = 0;
  const take = <T>(count: number | undefined, next: () => T): T[] => Array.from({ length: count ?? 0 }, next);
  const geometries = Array.from(rows, (id, i): MultiPolygon => ({
    type: "MultiPolygon",
    id,
    arcs: take(polygons[i], () =>
      take(rings[polygon++], () => take(arcsOfRing[ring++], () => refs[ref++] as number)),
    ),
  }));
  const topology: Topology = {
    type: "Topology",
    transform: { scale: [1 / perDegree, 1 / perDegree], translate: [0, 0] },
    objects: { [object]: { type: "GeometryCollection", geometries } },
    arcs: decodeArcs(block("points"), block("x"), block("y")),
  };
  return { topology, object, rows };
}

/** TopoJSON's quantised arcs: the first point absolute, the others differences. */
function decodeArcs(points: Float64Array, dx: Float64Array, dy: Float64Array): number[][][] {
  let at = 0;
  let x = 0;
  let y = 0;
  return Array.from(points, (less) => {
    const arc: number[][] = [];
    for (let k = 0; k < less + 2; k++, at++) {
      const stepX = dx[at] as number;
      const stepY = dy[at] as number;
      x += stepX;
      y += stepY;
      arc.push(k === 0 ? [x, y] : [stepX, stepY]);
    }
    return arc;
  });
}
