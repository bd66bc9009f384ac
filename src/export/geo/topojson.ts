import type { GeometryCollection, MultiPolygon, Polygon, Topology } from "topojson-specification";
import type { Geometry } from "../../model/geometry";
import { joinArcs } from "./join-arcs";
import { polygonsOf } from "./msoas-of-detail";
import { idOf, type Properties } from "./properties";
import { unionPolygon } from "./union-polygon";
import { untangle } from "./untangle";

type Shape = Polygon<Properties> | MultiPolygon<Properties>;
type Arc = Topology["arcs"][number];

/** A group of areas to be written as one shape: a patch, or the scope. `rows` are MSOA indices. */
export interface Group {
  readonly properties: Properties;
  readonly rows: ReadonlySet<number>;
}

/** Delta-coded arcs without the points that make a shape cross itself. */
function clean(arcs: readonly Arc[], shapes: readonly Shape[]): Arc[] {
  const lines = arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]) => [(x += dx), (y += dy)] as const);
  });
  return untangle(lines, shapes).map((line) =>
    line.map(([x, y], at) => {
      const [fromX, fromY] = line[at - 1] ?? [0, 0];
      return [x - fromX, y - fromY];
    }),
  );
}

/** Keeps only the arcs that the objects use, in the order of their first use. */
function prune(topology: Topology, objects: Readonly<Record<string, readonly Shape[]>>): Topology {
  const { arcs, objects: kept } = joinArcs(topology.arcs, objects);
  const collections = Object.entries(kept).map(([name, geometries]): [string, GeometryCollection] => [
    name,
    { type: "GeometryCollection", geometries },
  ]);
  return {
    type: "Topology",
    ...(topology.transform ? { transform: topology.transform } : {}),
    objects: Object.fromEntries(collections),
    arcs: topology.transform ? clean(arcs, Object.values(kept).flat()) : arcs,
  };
}

/** Areas, and groups of them, as one TopoJSON topology whose objects share their borders. */
export function topoJsonOf(
  geometry: Geometry,
  areas: { readonly name: string; readonly propertiesOf: (row: number) => Properties | null },
  groups: Readonly<Record<string, readonly Group[]>>,
): Topology {
  const polygons = polygonsOf(geometry);
  const rowOf = (i: number): number => geometry.rows[i] as number;
  const own = polygons.flatMap((polygon, i): Shape[] => {
    const properties = areas.propertiesOf(rowOf(i));
    return properties
      ? [{ type: polygon.type, ...idOf(properties), arcs: polygon.arcs, properties } as Shape]
      : [];
  });
  const merged = Object.entries(groups).map(([name, list]): [string, Shape[]] => [
    name,
    list.map(({ properties, rows }) => ({
      ...unionPolygon(
        geometry.topology,
        polygons.filter((_, i) => rows.has(rowOf(i))),
      ),
      properties,
    })),
  ]);
  return prune(geometry.topology, { [areas.name]: own, ...Object.fromEntries(merged) });
}
