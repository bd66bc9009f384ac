import type { Level } from "./codes";

export const GROUPS = [
  "deprivation",
  "outcomes",
  "demand",
  "housing",
  "work",
  "safety",
  "connection",
  "social",
  "since",
  "people",
  "own",
] as const;
export type Group = (typeof GROUPS)[number];

/**
 * How a value reads. Shares come in two units: `proportion` (0 to 1, the Ministry's) and `percent` (0 to 100, the Census's). Differences
 * are `points` between shares, and `percentiles` between places among England's areas.
 */
export type Unit =
  | "score"
  | "rank"
  | "decile"
  | "proportion"
  | "percent"
  | "points"
  | "percentiles"
  | "years"
  | "ratio"
  | "per1000"
  | "km"
  | "pounds"
  | "people"
  | "count"
  | "number"
  | "category";

/** Units whose values are added up over areas, not divided: people, and other counts. */
export const isSummed = (unit: Unit): boolean => unit === "people" || unit === "count";

/** Which end is worse. `neutral` indicators describe and are never judged. */
export type Polarity = "high-worse" | "low-worse" | "neutral";

/**
 * How a larger area's value is made. `count`: counts are summed and the share recomputed. `weighted-mean`: the
 * population-weighted mean of its parts, and called that. `lsoa`: a summary measure computed from LSOA rows.
 * `rank`: position among areas of the same level.
 */
export type Method = "count" | "weighted-mean" | "lsoa" | "rank";

export interface Indicator {
  readonly id: string;
  /** Full name, without unit or period. */
  readonly name: string;
  /** Name for a list column or chip, at most 28 characters. */
  readonly short: string;
  readonly group: Group;
  readonly unit: Unit;
  /** Decimals to show (never the precision kept). */
  readonly decimals: number;
  readonly polarity: Polarity;
  /** "2021", "2015 to 2019". */
  readonly period: string;
  /** Geography of the source's finest rows. */
  readonly geography: "lsoa21" | "lsoa11" | "lsoa01" | "msoa21" | "msoa11" | "lad24" | "wd24" | "plan";
  readonly method: Method;
  /** Id of the source in geo/sources.json; of own figures, their own id. */
  readonly source: string;
  /** One or two plain sentences: what it counts, over whom. */
  readonly definition: string;
  readonly caveat?: string;
  /** True when values by LSOA ship as well. */
  readonly byLsoa: boolean;
  /** Fixed classes: national deciles 1 to 10, categories, or classes to both sides of no change. Absent: five classes by ckmeans on England. */
  readonly classes?: "deciles" | "categories" | "diverging";
  /** Where diverging classes meet, ascending; a value on a cut belongs to the class above it. */
  readonly cuts?: readonly number[];
  /** Names of the categories in the order of their values, or of the diverging classes from the lowest. */
  readonly labels?: readonly string[];
  /** What England is by definition (100 for ratios standardised to it): others are set beside this and not beside a mean. */
  readonly benchmark?: number;
  /** Whom a `weighted-mean` is weighted by, where that is not all people: "working-age people". */
  readonly weight?: string;
  /** Base of the share in words ("households"), for shares. */
  readonly base?: string;
  /** Modelled, without the publisher's intervals: where an area stands is told in fifths, never closer. */
  readonly rough?: true;
  /** Says who lives in an area and judges nothing: no rule and no test for clusters can ask for it. */
  readonly describes?: true;
  /** False keeps it out of the picker (ranks beside their scores); it is exported all the same. Default true. */
  readonly listed?: boolean;
}

/**
 * What stands behind a value: 0 a value, 1 not available, 2 suppressed by the publisher, 3 estimated: brought from earlier areas that changed,
 * 4 partial: a sum or mean that leaves out small areas without a published value.
 */
export const STATUS = { value: 0, missing: 1, suppressed: 2, estimated: 3, partial: 4 } as const;
export type Status = (typeof STATUS)[keyof typeof STATUS];
/** The mark of a value that carries a note: "+" leaves something out, "e" is an estimate; "" for a plain value and for none. */
export type NoteMark = "" | "+" | "e";

/**
 * One indicator at one level, in the level's order. `value[i] = num[i] / (den[i] * scale)`, NaN where missing or suppressed.
 * `num` and `den` are exact integers that may be summed over areas and divided again for a union
 * (except where the indicator's method is `rank`, or it is local concentration).
 */
export interface Column {
  readonly id: string;
  readonly num: Float64Array;
  readonly den: Float64Array;
  readonly scale: number;
  readonly value: Float64Array;
  readonly status: Uint8Array;
  /** What each value leaves out: rows of the source's finest geography without a value, and the people there. Absent: none. */
  readonly left?: { readonly rows: Float64Array; readonly people: Float64Array };
}

/** An indicator at every level. */
export type IndicatorData = Readonly<Record<Level, Column>>;
