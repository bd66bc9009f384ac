import type { Areas } from "../../model/area";
import type { BigLocalArea } from "../../model/big-local";
import type { IndicatorData } from "../../model/indicator";
import {
  differenceOf,
  type Estimate,
  pooledShare,
  shareChange,
  type ShareChange,
} from "../../stats/share-change";
import { formatDifference } from "../../words/format";
import { nearestBigLocal } from "../../stats/big-local-distance";
import { changeGroups } from "../../stats/change-groups";
import { nationalTenths } from "../../stats/national-tenths";
import type { Outcome } from "./outcomes";

export const DECILE = "imd25_national_decile";
/** Share of residents aged 65 and over at the census of 2021: poor health comes with age. */
export const AGED = "census21_age_65plus_pct";

/** The columns that the figure of an outcome is made from. */
export const figure3Columns = ({ columns }: Outcome): readonly string[] => [DECILE, AGED, ...columns];

/** One group of areas: its change in each category of the outcome. */
export interface Figure3Group {
  readonly name: string;
  readonly changes: readonly ShareChange[];
  /** Residents aged 65 and over in 2021, per cent, pooled and weighted as the changes are. */
  readonly aged: number;
}

/** MSOAs whose centre lies this near to a Big Local position (km) are no comparison: the work may have reached them. */
export const TOO_NEAR_KM = 1;

/** Figure 3: the groups, and how the two comparisons were matched. */
export interface Figure3 {
  readonly groups: readonly Figure3Group[];
  /** Big Local MSOAs without a match on deprivation before, and on that of 2025. */
  readonly unmatched: readonly [number, number];
  /** MSOAs left out of the first comparison because they lie near a position. */
  readonly leftOut: number;
}

/**
 * The change in an outcome for England, the MSOAs that hold a Big Local position, and two comparison groups, each
 * plain and weighted to match: MSOAs as deprived before Big Local began (IMD 2010), none near a position; and, as the first
 * version had it, MSOAs as deprived in 2025. `before` is the mean percentile of every MSOA in IMD 2010.
 */
export function figure3(
  outcome: Outcome,
  areas: Areas,
  bigLocal: readonly BigLocalArea[],
  data: ReadonlyMap<string, IndicatorData>,
  before: Float64Array,
): Figure3 {
  const column = (id: string) => {
    const found = data.get(id)?.msoa21;
    if (!found) throw new Error(`The column "${id}" is not loaded.`);
    return found;
  };
  const counted = outcome.counted(column);
  // What the shares are of, in 2021: groups are matched by it.
  const base = counted[0]?.now.den ?? new Float64Array(0);
  const isNear = (i: number): boolean => {
    const nearest = nearestBigLocal(areas.lon[i] as number, areas.lat[i] as number, bigLocal);
    return nearest !== null && nearest.km <= TOO_NEAR_KM;
  };
  const then = changeGroups(areas, bigLocal, nationalTenths(before), base, isNear);
  const now = changeGroups(areas, bigLocal, column(DECILE).value, base);
  const changesOf = (msoas: Int32Array, weight?: (i: number) => number): ShareChange[] =>
    counted.map((share) => shareChange(share.then, share.now, msoas, weight));
  const aged = column(AGED);
  const groupOf = (name: string, msoas: Int32Array, weight?: (i: number) => number): Figure3Group => ({
    name,
    changes: changesOf(msoas, weight),
    aged: pooledShare(aged, msoas, weight),
  });
  return {
    groups: [
      groupOf("England", then.england),
      groupOf("MSOAs holding a Big Local position", then.bigLocal),
      groupOf("Comparison: same decile of 2010 and region", then.comparison),
      groupOf("Weighted to match on 2010", then.comparison, (i) => then.weights[i] as number),
      groupOf("Comparison: same decile of 2025 and region", now.comparison),
      groupOf("Weighted to match on 2025", now.comparison, (i) => now.weights[i] as number),
    ],
    unmatched: [then.unmatched, now.unmatched],
    leftOut: then.leftOut,
  };
}

/** The groups that are drawn: the plain comparisons stand in the table only. */
export const drawnGroups = (groups: readonly Figure3Group[]): readonly Figure3Group[] =>
  groups.filter((_, g) => g !== 2 && g !== 4);

const points = (value: number): string => {
  const size = Math.abs(value).toFixed(1);
  if (size === "0.0") return "stayed the same to a tenth of a point";
  return `${value < 0 ? "fell" : "rose"} by ${size} points`;
};

const signed = (value: number): string => formatDifference(value, "points", 2).replace(/ points$/, "");

/** A difference with its interval, and whether it is more than areas differ by themselves. */
function sayApart(held: Estimate, matched: Estimate): string {
  const apart = differenceOf(held, matched);
  const clear = apart.low > 0 || apart.high < 0;
  return `${signed(apart.value)} points (95% interval ${signed(apart.low)} to ${signed(apart.high)}), ${clear ? "more" : "no more"} than areas differ by themselves`;
}

/** A change beside England's: how much further it went the same way, or how far apart the two are. */
function sayGap(held: number, england: number): string {
  const gap = held < 0 && england < 0 ? england - held : held - england;
  const rounded = Math.abs(gap).toFixed(1);
  return rounded === "0.0"
    ? "the same as in England to a tenth of a point"
    : `${rounded} points ${gap > 0 ? "more" : "less"} than in England`;
}

/** What the figures say about the first share of an outcome, whichever way they come out. */
export function sayFigure3({ share }: Pick<Outcome, "share">, groups: readonly Figure3Group[]): string {
  const [england, held, , matched, , today] = groups.map((group) => group.changes[0]?.change);
  if (!england || !held || !matched || !today) return "";
  const against = sayGap(held.value, england.value);
  return `${share} ${points(england.value)} in England and ${points(held.value)} in MSOAs that hold a Big Local position: ${against}. In areas that were as deprived in 2010, before Big Local began, in the same region and not near a position, weighted to match, it ${points(matched.value)}: the difference is ${sayApart(held, matched)}. Matched on deprivation in 2025 instead, the difference is ${sayApart(held, today)}.`;
}

/** The share of older people in each group, in words: the shares of health are not adjusted for age. */
export function sayAges(groups: readonly Figure3Group[]): string {
  const shares = groups.map(({ name, aged }) => `${aged.toFixed(1)}% (${name})`);
  return `Aged 65 and over at the census of 2021: ${shares.join(", ")}.`;
}
