import type { Table } from "../../export/csv";
import type { Lsoas } from "../../model/area";
import type { Geometry, Neighbours } from "../../model/geometry";
import type { Form } from "../../export/form";
import type { Facts } from "./facts";
import type { Format, ListKind } from "./file-choices";

/** A file that was asked for, and what it is made from. */
export interface Order {
  readonly facts: Facts;
  readonly format: Format;
  readonly form: Form;
  readonly list: ListKind;
  /** MSOAs to write, in order. */
  readonly msoas: readonly number[];
  readonly ids: readonly string[];
  readonly lsoas: Lsoas;
  /** MSOA boundaries for the spatial formats: full detail where there is a footprint. */
  readonly geometry: Geometry;
  /** The published boundaries of all England, board by board, where a GeoJSON is made from them. */
  readonly published?: readonly Geometry[];
  readonly neighbours: Neighbours;
  /** What people say, for the workbook; absent where it is left out. */
  readonly voice?: { readonly table: Table; readonly about: Table };
}
