import type { Area } from "./area";

/** A neighbourhood of a plan, as what a view is of. */
export interface Home {
  /** Its id in the plan. */
  readonly id: string;
  /** Name of the plan, and the four letters and digits that its state goes by. */
  readonly plan: string;
  readonly version: string;
  /** Indices of its MSOAs, ascending. */
  readonly msoas: Int32Array;
}

/** The lowest tier of a view: a district, or a neighbourhood, whose `code` is its plan's version and its id. */
export interface Place extends Area {
  readonly home?: Home;
}
