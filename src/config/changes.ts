/** The columns that a change is made from: the share of 2021, and those of 2011 that are added up and taken away from it. */
export interface Change {
  readonly now: string;
  readonly then: readonly string[];
}

/** Indicators that are a change of a share, by id. Of larger areas both shares are pooled first, then taken apart. */
export const CHANGES: Readonly<Record<string, Change>> = {
  census_health_very_good_change_2011_21: {
    now: "census21_health_very_good_pct",
    then: ["census11_health_very_good_pct"],
  },
  census_health_good_or_very_good_change_2011_21: {
    now: "census21_health_good_or_very_good_pct",
    then: ["census11_health_very_good_pct", "census11_health_good_pct"],
  },
  census_health_bad_or_very_bad_change_2011_21: {
    now: "census21_health_bad_or_very_bad_pct",
    then: ["census11_health_bad_pct", "census11_health_very_bad_pct"],
  },
};
