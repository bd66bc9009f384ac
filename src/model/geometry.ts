import type { Topology } from "topojson-specification";

/** A decoded topology file: TopoJSON with quantised arcs; feature ids are the rows of `rows` (positions in Areas or Lsoas). */
export interface Geometry {
  readonly topology: Topology;
  /** Name of the one object in the topology: "msoa" or "lsoa". */
  readonly object: "msoa" | "lsoa";
  /** Row (index in Areas or Lsoas) of every geometry, in the object's order. */
  readonly rows: Int32Array;
}

/** Queen neighbours in compressed rows: those of i are targets[offsets[i]] .. targets[offsets[i+1]-1], ascending. */
export interface Neighbours {
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
}

/** [west, south, east, north] in degrees. */
export type Bounds = readonly [number, number, number, number];
