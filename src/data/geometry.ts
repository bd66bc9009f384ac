import type { MultiPolygon, Topology } from "topojson-specification";
import type { Geometry } from "../model/geometry";
import { undelta } from "./delta";
import { blockOf, readPack } from "./files";
import type { ReadBytes } from "./read";
import { readWalks, type FlatArc } from "./walk";

/**
 * Header of a topology file. Blocks: `row` (differences), `polygons` (of each geometry), `rings` (of each polygon), `arcsOfRing`, and the walks
 * along them (walk.ts): `step`, `points`, `x` and `y` in `perDegree` parts of a degree.
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
  const walks = readWalks(block("arcsOfRing"), {
    step: block("step"),
    points: block("points"),
    x: block("x"),
    y: block("y"),
  });
  let polygon = 0;
  let ring = 0;
  const take = <T>(count: number | undefined, next: () => T): T[] => Array.from({ length: count ?? 0 }, next);
  const geometries = Array.from(rows, (id, i): MultiPolygon => ({
    type: "MultiPolygon",
    id,
    arcs: take(polygons[i], () => take(rings[polygon++], () => walks.rings[ring++] ?? [])),
  }));
  const topology: Topology = {
    type: "Topology",
    transform: { scale: [1 / perDegree, 1 / perDegree], translate: [0, 0] },
    objects: { [object]: { type: "GeometryCollection", geometries } },
    arcs: walks.arcs.map(quantised),
  };
  return { topology, object, rows };
}

/** An arc in TopoJSON's quantised form: the first point absolute, the others differences to the point before. */
function quantised(arc: FlatArc): number[][] {
  const points: number[][] = [];
  for (let i = 0; i < arc.length; i += 2)
    points.push([(arc[i] as number) - (arc[i - 2] ?? 0), (arc[i + 1] as number) - (arc[i - 1] ?? 0)]);
  return points;
}
