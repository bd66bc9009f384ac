import type { GeometryCollection, MultiPolygon, Polygon } from "topojson-specification";
import type { Geometry } from "../../model/geometry";
import { unionPolygon } from "./union-polygon";

/** The polygons of a decoded topology, in its order; place i of them is row `rows[i]`. */
export function polygonsOf(geometry: Geometry): (Polygon | MultiPolygon)[] {
  const object = geometry.topology.objects[geometry.object] as GeometryCollection | undefined;
  if (!object) throw new Error(`The topology has no object "${geometry.object}".`);
  return object.geometries as (Polygon | MultiPolygon)[];
}

/**
 * MSOAs at full detail, merged from the arcs of their LSOAs, so that both levels share every border exactly.
 * `msoaOf[i]` is the MSOA index of LSOA i. The result's object is "msoa", rows ascending.
 */
export function msoasOfDetail(detail: Geometry, msoaOf: ArrayLike<number>): Geometry {
  const members = new Map<number, (Polygon | MultiPolygon)[]>();
  polygonsOf(detail).forEach((polygon, i) => {
    const msoa = msoaOf[detail.rows[i] as number] as number;
    const list = members.get(msoa);
    if (list) list.push(polygon);
    else members.set(msoa, [polygon]);
  });
  const rows = Int32Array.from([...members.keys()].sort((a, b) => a - b));
  const geometries = Array.from(rows, (row) => unionPolygon(detail.topology, members.get(row) ?? []));
  const collection: GeometryCollection = { type: "GeometryCollection", geometries };
  return { topology: { ...detail.topology, objects: { msoa: collection } }, object: "msoa", rows };
}
