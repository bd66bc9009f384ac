import type { Areas } from "../model/area";
import type { Neighbours } from "../model/geometry";
import type { Catalogue } from "../model/catalogue";
import type { Column } from "../model/indicator";

/** Everything a rule needs to be judged. Columns are at MSOA level; those that are absent make their tests unknown. */
export interface RuleContext {
  readonly areas: Areas;
  readonly columns: ReadonlyMap<string, Column>;
  /** MSOAs against which the lens "footprint" ranks, ascending; all of England when none is chosen. */
  readonly footprint: Int32Array;
  /** Queen neighbours; null makes hot spot tests unknown. */
  readonly neighbours: Neighbours | null;
  /** Two-sided permutation p of an indicator's neighbour sums, by id, not adjusted; one that is absent makes hot spots by permutation unknown. */
  readonly permuted: ReadonlyMap<string, Float64Array>;
  /** What the indicators are. */
  readonly catalogue: Catalogue;
}

/** Whether high values of an indicator are the worse end. Neutral and unknown indicators rank from the top. */
export const highIsWorse = (id: string, catalogue: Catalogue): boolean =>
  catalogue.find(id)?.polarity !== "low-worse";
