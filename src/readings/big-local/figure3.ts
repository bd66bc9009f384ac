import type { Areas } from "../../model/area";
import type { BigLocalArea } from "../../model/big-local";
import type { IndicatorData } from "../../model/indicator";
import {
  differenceOf,
  HEALTH_CATEGORIES,
  healthChange,
  healthColumnIds,
  pooledShare,
  type HealthChange,
} from "../../stats/health-change";
import { formatDifference } from "../../words/format";
import { healthGroups } from "../../stats/health-change-groups";

export const DECILE = "imd25_national_decile";
/** Share of residents aged 65 and over at the census of 2021: poor health comes with age. */
export const AGED = "census21_age_65plus_pct";
export const FIGURE3_COLUMNS: readonly string[] = [
  DECILE,
  AGED,
  ...HEALTH_CATEGORIES.flatMap((category) => Object.values(healthColumnIds(category))),
];

export const CATEGORY_NAMES = ["Very good", "Good", "Fair", "Bad", "Very bad"] as const;

/** One group of areas: its change in each category, best first. */
export interface Figure3Group {
  readonly name: string;
  readonly changes: readonly HealthChange[];
  /** Residents aged 65 and over in 2021, per cent, pooled and weighted as the changes are. */
  readonly aged: number;
}

/** The change in self-reported health for England, the MSOAs that hold a Big Local position, and the comparison group, plain and matched. */
export function figure3(
  areas: Areas,
  bigLocal: readonly BigLocalArea[],
  data: ReadonlyMap<string, IndicatorData>,
): { readonly groups: readonly Figure3Group[]; readonly unmatched: number } {
  const column = (id: string) => {
    const found = data.get(id)?.msoa21;
    if (!found) throw new Error(`The column "${id}" is not loaded.`);
    return found;
  };
  const people = column(healthColumnIds("very_good").now).den;
  const groups = healthGroups(areas, bigLocal, column(DECILE).value, people);
  const changesOf = (msoas: Int32Array, weight?: (i: number) => number): HealthChange[] =>
    HEALTH_CATEGORIES.map((category) => {
      const { then, now } = healthColumnIds(category);
      return healthChange(column(then), column(now), msoas, weight);
    });
  const aged = column(AGED);
  const groupOf = (name: string, msoas: Int32Array, weight?: (i: number) => number): Figure3Group => ({
    name,
    changes: changesOf(msoas, weight),
    aged: pooledShare(aged, msoas, weight),
  });
  return {
    groups: [
      groupOf("England", groups.england),
      groupOf("MSOAs holding a Big Local position", groups.bigLocal),
      groupOf("Comparison: same decile and region", groups.comparison),
      groupOf("Comparison, weighted to match", groups.comparison, (i) => groups.weights[i] as number),
    ],
    unmatched: groups.unmatched,
  };
}

const points = (value: number): string => {
  const size = Math.abs(value).toFixed(1);
  if (size === "0.0") return "stayed the same to a tenth of a point";
  return `${value < 0 ? "fell" : "rose"} by ${size} points`;
};

const signed = (value: number): string => formatDifference(value, "points", 1).replace(/ points$/, "");

/** What the figures say about "very good", whichever way they come out. */
export function sayFigure3(groups: readonly Figure3Group[]): string {
  const [england, held, , matched] = groups.map((group) => group.changes[0]?.change);
  if (!england || !held || !matched) return "";
  const gap = held.value - england.value;
  const rounded = Math.abs(gap).toFixed(1);
  const against =
    rounded === "0.0"
      ? "the same as in England to a tenth of a point"
      : `${rounded} points ${gap > 0 ? "more" : "less"} than in England`;
  const apart = differenceOf(held, matched);
  const clear = apart.low > 0 || apart.high < 0;
  return `The share of people in very good health ${points(england.value)} in England and ${points(held.value)} in MSOAs that hold a Big Local position: ${against}. In areas of the same deprivation and region without one, weighted to match, it ${points(matched.value)}: the difference is ${signed(apart.value)} points (95% interval ${signed(apart.low)} to ${signed(apart.high)}), ${clear ? "more" : "no more"} than areas differ by themselves.`;
}

/** The share of older people in each group, in words: the shares of health are crude of age. */
export function sayAges(groups: readonly Figure3Group[]): string {
  const shares = groups.map(({ name, aged }) => `${aged.toFixed(1)}% (${name})`);
  return `Aged 65 and over at the census of 2021: ${shares.join(", ")}.`;
}
