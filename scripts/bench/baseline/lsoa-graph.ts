import { neighbors } from "topojson-client";
import type { GeometryCollection } from "topojson-specification";
import { loadDetail, type ReadBytes } from "../../../src/data";
import type { Areas } from "../../../src/model/area";
import { LSOA_COUNT } from "../../../src/model/codes";
import type { Neighbours } from "../../../src/model/geometry";

/** Neighbours of England's LSOAs for timing: those that share an edge inside one of the 36 footprints (edges between footprints are left out). */
export async function lsoaGraph(read: ReadBytes, areas: Areas): Promise<Neighbours> {
  const lists: number[][] = Array.from({ length: LSOA_COUNT }, () => []);
  for (const { code } of areas.icb26s) {
    const { topology, object, rows } = await loadDetail(read, "2026", code);
    const near = neighbors((topology.objects[object] as GeometryCollection).geometries);
    near.forEach((list, i) => (lists[rows[i] as number] = list.map((j) => rows[j] as number)));
  }
  const offsets = new Int32Array(LSOA_COUNT + 1);
  lists.forEach((list, i) => (offsets[i + 1] = (offsets[i] as number) + list.length));
  return { offsets, targets: Int32Array.from(lists.flat()) };
}
