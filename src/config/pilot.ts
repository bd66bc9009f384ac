import type { EditionYear } from "./editions";

/** Where a measure to match on comes from: an indicator, the mean percentile of an edition of the index, or its change between two. */
export type MeasureSource =
  | { readonly kind: "indicator"; readonly id: string }
  | { readonly kind: "edition"; readonly year: EditionYear }
  | { readonly kind: "course"; readonly from: EditionYear; readonly to: EditionYear };

/** One measure that comparators are matched on, and why. */
export interface PilotMeasure {
  readonly id: string;
  readonly name: string;
  readonly why: string;
  readonly source: MeasureSource;
}

/** What comparators of a pilot that starts now are matched on unless told otherwise; each counts the same. */
export const PILOT_MEASURES = [
  {
    id: "imd2025_mean_percentile",
    name: "Deprivation in 2025 (mean percentile)",
    why: "Areas at different levels of deprivation change at different paces.",
    source: { kind: "edition", year: 2025 },
  },
  {
    id: "imd_course_2015_2025",
    name: "Course of deprivation, 2015 to 2025",
    why: "An area already on its way up or down would go on without the pilot.",
    source: { kind: "course", from: 2015, to: 2025 },
  },
  {
    id: "imd25_income_average_score",
    name: "Income deprivation",
    why: "Income moves with most outcomes that a pilot hopes to change.",
    source: { kind: "indicator", id: "imd25_income_average_score" },
  },
  {
    id: "census21_health_bad_or_very_bad_pct",
    name: "Bad or very bad health, 2021",
    why: "Where more people are ill there is more room to change, and more that can get worse.",
    source: { kind: "indicator", id: "census21_health_bad_or_very_bad_pct" },
  },
  {
    id: "census_health_bad_or_very_bad_change_2011_21",
    name: "Course of bad or very bad health, 2011 to 2021",
    why: "Health that was already changing would have gone on changing.",
    source: { kind: "indicator", id: "census_health_bad_or_very_bad_change_2011_21" },
  },
  {
    id: "census21_age_0_14_pct",
    name: "Aged 0 to 14",
    why: "Needs and outcomes follow age.",
    source: { kind: "indicator", id: "census21_age_0_14_pct" },
  },
  {
    id: "census21_age_65plus_pct",
    name: "Aged 65 and over",
    why: "Needs and outcomes follow age.",
    source: { kind: "indicator", id: "census21_age_65plus_pct" },
  },
] as const satisfies readonly PilotMeasure[];

export type MatchingId = (typeof PILOT_MEASURES)[number]["id"];
export const MATCHING_IDS: readonly MatchingId[] = PILOT_MEASURES.map(({ id }) => id);

/** Comparators for each pilot area, and the distance in km from a pilot within which its effect may spill over. */
export const PILOT_DEFAULTS = { perArea: 5, ringKm: 5, seed: 1 } as const;

/** What may be asked for: least and most. */
export const PILOT_LIMITS = { perArea: [1, 100], ringKm: [0, 500], seed: [0, 0xffff_ffff] } as const;

/** A standardised mean difference below these, in size, is good or fair; from `fair` on the groups are not comparable. */
export const BALANCE_LIMITS = { good: 0.1, fair: 0.25 } as const;

/** Level of the test, how often a true change of the detectable size should be found, and random permutations where they are drawn. */
export const PILOT_TEST = { level: 0.05, power: 0.8, rounds: 9_999 } as const;

/** The outcome whose detectable change is told before there are data: counts of one census, and the change between two. */
export const PILOT_OUTCOME = {
  now: "census21_health_bad_or_very_bad_pct",
  change: "census_health_bad_or_very_bad_change_2011_21",
  name: "people in bad or very bad health",
  years: "the ten years from 2011 to 2021",
} as const;

/** The spread of change is taken over this many candidates nearest to each pilot. */
export const NEAREST_FOR_SPREAD = 100;

/** From more pilot areas than these on the detectable change is the formula's, which is then within 1% of the test's own. */
export const SIMULATED_UP_TO = 30;

/** Outcomes whose change the data know: the share now, its change (points), over how many years, and what is counted. */
export const KNOWN_CHANGES = [
  { now: PILOT_OUTCOME.now, change: PILOT_OUTCOME.change, years: 10, counted: PILOT_OUTCOME.name },
  {
    now: "census21_health_very_good_pct",
    change: "census_health_very_good_change_2011_21",
    years: 10,
    counted: "people in very good health",
  },
  {
    now: "census21_health_good_or_very_good_pct",
    change: "census_health_good_or_very_good_change_2011_21",
    years: 10,
    counted: "people in good or very good health",
  },
  {
    now: "census21_hh_deprived_2plus_pct",
    change: "census_hh_deprived_2plus_change_2011_21",
    years: 10,
    counted: "households deprived in two or more dimensions",
  },
] as const;

/** A change larger than this part of those counted now is more than can be expected of a pilot: one in five. Our own judgement. */
export const REALISTIC_PART = 0.2;

/** What the chart of the change that can be seen goes through: pilot areas, comparators for each, and years between the two counts. */
export const WHAT_IF = {
  areas: [1, 2, 3, 5, 10, 20],
  comparators: [2, 5, 10],
  years: [1, 3, 5, 10],
} as const;

/** What a pilot can be asked to teach where figures will not: proposals, each to be taken or left. */
export const LEARNING_AIMS = [
  "What people who live there say has changed for them, asked before the start, half way and at the end.",
  "Who decided what, and whether more people took part in deciding than before.",
  "Who came, how often, who did not, and what kept them away.",
  "What was tried and given up, and why.",
  "What surprised those who did the work, and what they changed because of it.",
  "What would have to be there for it to go on without the pilot’s money.",
] as const;

/** One question for each core condition, asked of a pilot and recorded. The conditions are the report’s, the questions are ours. */
export const ASKED_OF_PILOTS = {
  Agency: "What do people who live there decide in this pilot, and what is decided by others?",
  Connections: "Whom does it bring together who did not meet before, and who may be left out?",
  "Flexible funding": "Who can change what the money is spent on, how soon, and without whose leave?",
  "Long-term funding": "For how long is the money certain, and what goes on when it ends?",
} as const;
