import type { AreaMesh } from "../model/area-mesh";
import type { Geometry } from "../model/geometry";
import { meshOf } from "./geometry-mesh";
import { areaShapes, type AreaLines } from "./shapes";

/** Areas as triangles, and the lines between them with the MSOA on each side. */
export interface BuiltEngland {
  /** Triangles of MSOAs, or (at full detail) of LSOAs. */
  readonly mesh: AreaMesh;
  readonly lines: AreaLines;
}

export interface BuiltDetail extends BuiltEngland {
  readonly msoaRows: Int32Array;
}

const built = (geometry: Geometry, msoaOf: (row: number) => number): BuiltEngland => {
  const { lines } = areaShapes(geometry, (row) => row, msoaOf);
  return { mesh: meshOf(geometry, lines), lines };
};

/** England's MSOAs. */
export const buildEngland = (geometry: Geometry): BuiltEngland => built(geometry, (row) => row);

/** A footprint's LSOAs. `lsoaMsoa`: the MSOA of every LSOA of England. A line between two LSOAs of one MSOA has it on both sides. */
export function buildDetail(geometry: Geometry, lsoaMsoa: ArrayLike<number>): BuiltDetail {
  const msoaOf = (row: number): number => lsoaMsoa[row] ?? -1;
  return {
    ...built(geometry, msoaOf),
    msoaRows: Int32Array.from(new Set(Array.from(geometry.rows, msoaOf))).sort(),
  };
}
