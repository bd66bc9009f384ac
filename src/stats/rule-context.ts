import { findIndicator } from "../config/indicators";
import type { Areas } from "../model/area";
import type { Neighbours } from "../model/geometry";
import type { Column, Indicator } from "../model/indicator";

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
  /** Indicators that the person loaded, by id, beside those of config. */
  readonly own?: ReadonlyMap<string, Indicator>;
}

/** The indicator of an id among the person's own and those of config, or undefined. */
export const indicatorIn = (id: string, own?: ReadonlyMap<string, Indicator>): Indicator | undefined =>
  own?.get(id) ?? findIndicator(id);

/** Whether high values of an indicator are the worse end. Neutral and unknown indicators rank from the top. */
export const highIsWorse = (id: string, own?: ReadonlyMap<string, Indicator>): boolean =>
  indicatorIn(id, own)?.polarity !== "low-worse";
