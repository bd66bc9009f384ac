import type { Geometry } from "../model/geometry";
import type { NameColumn } from "../workspace/plan/import/name-column";
import type { Drawn } from "../workspace/plan/import/from-list";
import type { Carriers } from "../workspace/own/to-msoa";

/** To the worker that makes a plan of a file: a list (CSV, Excel) or boundaries (GeoJSON), for the MSOAs of a place. */
export interface PlanFileRequest {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly scope: Int32Array;
  readonly carriers: Carriers;
  /** LSOA boundaries of the boards that hold the place; only boundaries need them. */
  readonly details: readonly Geometry[];
  /** Place of the column (or property) with the neighbourhoods' names; absent: the likeliest. */
  readonly column?: number;
}

/** What a file was read as. */
export interface PlanFile {
  /** "rows by MSOA 2021", "shapes". */
  readonly read: string;
  readonly noun: "Row" | "Shape";
  readonly columns: readonly NameColumn[];
  readonly column: number;
  /** Name of the plan where the file says it; else "". */
  readonly plan: string;
  readonly drawn: Drawn;
}

export type PlanFileReply =
  { readonly kind: "read"; readonly file: PlanFile } | { readonly kind: "failed"; readonly reason: string };
