import type { GeometryCollection, MultiPolygon, Polygon, Topology } from "topojson-specification";
import type { Geometry } from "../../model/geometry";
import { polygonsOf } from "./msoas-of-detail";
import { idOf, type Properties } from "./properties";
import { unionPolygon } from "./union-polygon";

type Shape = Polygon<Properties> | MultiPolygon<Properties>;

/** A group of areas to be written as one shape: a patch, or the scope. `rows` are MSOA indices. */
export interface Group {
  readonly properties: Properties;
  readonly rows: ReadonlySet<number>;
}

/** Keeps only the arcs that the objects use, renumbered in the order of their first use. */
function prune(topology: Topology, objects: Readonly<Record<string, readonly Shape[]>>): Topology {
  const place = new Map<number, number>();
  const renumber = (arc: number): number => {
    const plain = arc < 0 ? ~arc : arc;
    const at = place.get(plain) ?? place.size;
    place.set(plain, at);
    return arc < 0 ? ~at : at;
  };
  const renumbered = (shape: Shape): Shape =>
    shape.type === "Polygon"
      ? { ...shape, arcs: shape.arcs.map((ring) => ring.map(renumber)) }
      : { ...shape, arcs: shape.arcs.map((polygon) => polygon.map((ring) => ring.map(renumber))) };
  const kept = Object.entries(objects).map(([name, shapes]): [string, GeometryCollection] => [
    name,
    { type: "GeometryCollection", geometries: shapes.map(renumbered) },
  ]);
  const arcs = [...place.keys()].map((arc) => topology.arcs[arc] ?? []);
  return {
    type: "Topology",
    ...(topology.transform ? { transform: topology.transform } : {}),
    objects: Object.fromEntries(kept),
    arcs,
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
