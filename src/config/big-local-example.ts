import type { PilotMeasure } from "./pilot";

/** How Big Local is read as a pilot: the editions and census before it began, and those after. It began in 2010 to 2012. */
export const BIG_LOCAL_EXAMPLE = {
  title: "Big Local as a pilot: MSOAs that hold a position against matched comparators",
  /** Position, among the six editions, of the first one after the start. */
  firstAfter: 3,
  /** How many comparators for each area and how far away (km); the first is the one told, the others stand beside it. */
  choices: [
    { perArea: 5, ringKm: 5 },
    { perArea: 1, ringKm: 5 },
    { perArea: 5, ringKm: 2 },
    { perArea: 5, ringKm: 10 },
  ],
} as const;

/** What its comparators are matched on: what was known before it began, and nothing of later. Shares of 2011 are sums of published ones. */
export const BIG_LOCAL_MEASURES = [
  {
    id: "imd2010_mean_percentile",
    name: "Deprivation in 2010 (mean percentile)",
    why: "Areas at different levels of deprivation change at different paces.",
    source: { kind: "edition", year: 2010 },
  },
  {
    id: "imd_course_2004_2010",
    name: "Course of deprivation, 2004 to 2010",
    why: "An area already on its way up or down would have gone on without Big Local.",
    source: { kind: "course", from: 2004, to: 2010 },
  },
  {
    id: "census11_health_very_good_pct",
    name: "Very good health, 2011",
    why: "The level of an outcome before the start.",
    source: { kind: "indicator", id: "census11_health_very_good_pct" },
  },
  {
    id: "census11_health_bad_or_very_bad",
    name: "Bad or very bad health, 2011",
    why: "The level of an outcome before the start.",
    source: { kind: "indicator", id: "census11_health_bad_or_very_bad" },
  },
] as const satisfies readonly PilotMeasure[];

/** What the comparison cannot say, whichever way it comes out. */
export const BIG_LOCAL_LIMITS = [
  "An MSOA is not a Big Local area. Positions are approximate, and the MSOA around one holds many people whom the work did not reach and leaves out others whom it did: an effect on those it reached is thinned out here.",
  "Areas were chosen because they had been overlooked, not by chance. Areas that stand low when they are chosen tend to rise a little afterwards whatever is done (regression to the mean); matching on level and course takes some of that away, not all.",
  "Comparators are matched on 2010 and on the change since 2004, so that these two agree by design. Only 2007 checks whether the courses were alike before the start.",
  "The index is relative and its editions differ in method and boundaries: an area that did not change can move because others did. Editions are brought to where people live today; where small areas were redrawn they are estimated.",
  "The index of 2010 describes 2008 and the years around it; areas joined in three waves from 2010 to 2012; the census of 2011 fell among them, and that of 2021 in the pandemic.",
  "People move: those who live there now are not all those who lived there then. Ages before the start are not in the data, so health is not adjusted for age.",
  "Some comparators have had other community-led work. Shares of health in 2011 are published to one decimal. Comparators are not matched on deprived households, and no earlier census shows whether these were already falling faster: a difference in them may have been there before.",
  "Several comparisons are made and nothing is adjusted for that: of twenty, one would have p under 0.05 by chance.",
] as const;
