import type { Level } from "./codes";

/** One edition at one level, in the level's order: what it says of the places where people live today. Proportions from 0 to 1. */
export interface EditionMeasures {
  /** Share of people in the most deprived tenth of small areas of that edition. */
  readonly decile1: Float64Array;
  /** Share of people in the most deprived fifth. */
  readonly core20: Float64Array;
  /** Mean percentile of people; 0 is the most deprived. */
  readonly percentile: Float64Array;
}

/** All editions of one level. */
export interface LevelEditions {
  /** One for each edition, oldest first. */
  readonly editions: readonly EditionMeasures[];
  /** 1 where a small area inside was split, merged or redrawn since 2001, so that editions before 2025 rest on apportioned people. */
  readonly estimated: Uint8Array;
}

export type Editions = Readonly<Record<Level, LevelEditions>>;
