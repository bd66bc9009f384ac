import type { Column } from "../../model/indicator";

/** A share as both censuses have it. */
interface Counted {
  readonly then: Column;
  readonly now: Column;
}

/** What is compared between the censuses of 2011 and 2021. */
export interface Outcome {
  readonly id: "health" | "households";
  /** Shares that are compared, as the chart and the table name them; the sentence speaks of the first. */
  readonly categories: readonly string[];
  /** "self-reported general health", for titles. */
  readonly title: string;
  /** "The share of people in very good health", how the sentence begins. */
  readonly share: string;
  /** What the shares are of. */
  readonly of: "residents" | "households";
  /** Columns that it is made from, and the shares in the order of the categories, given a column by its id. */
  readonly columns: readonly string[];
  readonly counted: (column: (id: string) => Column) => readonly Counted[];
  /** What has to be known wherever the change is shown. */
  readonly caveat: string;
  /** Sources of the figures themselves. */
  readonly sources: readonly string[];
}

/** The five answers of the census question on general health, best first. */
const ANSWERS = ["very_good", "good", "fair", "bad", "very_bad"] as const;
const healthIds = (answer: (typeof ANSWERS)[number]) => ({
  now: `census21_health_${answer}_pct`,
  then: `census11_health_${answer}_pct`,
});

export const HEALTH: Outcome = {
  id: "health",
  categories: ["Very good", "Good", "Fair", "Bad", "Very bad"],
  title: "self-reported general health",
  share: "The share of people in very good health",
  of: "residents",
  columns: ANSWERS.flatMap((answer) => Object.values(healthIds(answer))),
  counted: (column) =>
    ANSWERS.map((answer) => {
      const { then, now } = healthIds(answer);
      return { then: column(then), now: column(now) };
    }),
  caveat: "Census 2021 was taken in the pandemic.",
  sources: ["census2011-health", "census2021-health", "crosswalk-msoa11-msoa21"],
};

const DEPRIVED_THEN = "census11_hh_deprived_2plus_pct";
const DEPRIVED_CHANGE = "census_hh_deprived_2plus_change_2011_21";

/**
 * Households of 2021 as counts, out of the change: its parts are 100 x (those deprived in 2021) less all of 2021 x the per cent of 2011, over all of
 * 2021. The measure of 2021 in the catalogue is a published percentage, rounded; these are the counts.
 */
function deprivedNow(change: Column, then: Column): Column {
  const num = change.num.map((n, i) => n + (change.den[i] as number) * (then.value[i] as number));
  return {
    ...change,
    id: "census21_hh_deprived_2plus",
    num,
    value: num.map((n, i) => n / (change.den[i] as number)),
  };
}

export const HOUSEHOLDS: Outcome = {
  id: "households",
  categories: ["Deprived in two or more dimensions"],
  title: "households deprived in two or more of four dimensions",
  share: "The share of households deprived in two or more dimensions",
  of: "households",
  columns: [DEPRIVED_THEN, DEPRIVED_CHANGE],
  counted: (column) => {
    const then = column(DEPRIVED_THEN);
    return [{ then, now: deprivedNow(column(DEPRIVED_CHANGE), then) }];
  },
  caveat:
    "Census 2021 was taken in the pandemic: furlough counts in the dimension of employment, and people who moved late were counted where they were on the day.",
  sources: ["census2011-household-deprivation", "census2021-household-deprivation", "lookup-lsoa11-lsoa21"],
};

export const OUTCOMES: readonly Outcome[] = [HEALTH, HOUSEHOLDS];
