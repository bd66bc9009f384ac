import type { Indicator } from "../../model/indicator";
import { EDITION_YEARS, EDITIONS_NOTE, type EditionYear } from "../editions";

const shared = {
  group: "since",
  decimals: 0,
  polarity: "high-worse",
  source: "iod2025",
  byLsoa: false,
  caveat: EDITIONS_NOTE,
} as const;

const FLAGGED =
  "An edition flags an area where half or more of the people who live there today (mid-2022) live in that edition’s most deprived fifth of small areas";

/** How an area came to be flagged or not, from its flags in six editions; the classes exclude one another, and every area has one. */
export const COURSE_LABELS = [
  "Never flagged",
  "Flagged before 2019 only",
  "Flagged in 2019, not in 2025",
  "Flagged in 2025, not in 2019",
  "Flagged in 2019 and 2025, not always",
  "Flagged by every edition",
] as const;

const flags: readonly Indicator[] = [
  {
    ...shared,
    id: "imd_editions_flagged_core20",
    name: "Editions of the index that flag the area",
    short: "Editions that flag it",
    unit: "category",
    period: "2004 to 2025",
    geography: "lsoa01",
    method: "rank",
    definition: `How many of the six editions of the Index of Multiple Deprivation (2004, 2007, 2010, 2015, 2019, 2025) flag the area. ${FLAGGED}.`,
    classes: "categories",
    labels: ["None", "1 of 6", "2 of 6", "3 of 6", "4 of 6", "5 of 6", "All 6"],
  },
  {
    ...shared,
    id: "imd_flagged_course_2004_25",
    name: "Since when the area is flagged",
    short: "Flagged since when",
    unit: "category",
    period: "2004 to 2025",
    geography: "lsoa01",
    method: "rank",
    definition: `Whether every edition of the Index of Multiple Deprivation flags the area, or it joined or left the list since the edition of 2019. ${FLAGGED}. In files: ${COURSE_LABELS.map((label, at) => `${at} ${label.charAt(0).toLowerCase()}${label.slice(1)}`).join(", ")}.`,
    classes: "categories",
    labels: COURSE_LABELS,
  },
];

/** Percentile points from which a move counts as one: less is within what a change of method alone can do. */
const CUTS = [-10, -5, -2, 2, 5, 10] as const;

/** The id of the move between an edition and that of 2025. */
export const moveId = (year: EditionYear): string => `imd_moved_${year}_25`;

/** Editions from which a move to 2025 can be told. */
export const MOVE_YEARS: readonly EditionYear[] = EDITION_YEARS.slice(0, -1);

const moved = (year: EditionYear): Indicator => ({
  ...shared,
  id: moveId(year),
  name: `Moved relative to other areas since ${year}`,
  short: `Moved since ${year}`,
  unit: "percentiles",
  decimals: 1,
  period: `${year} to 2025`,
  geography: year < 2015 ? "lsoa01" : "lsoa11",
  method: "weighted-mean",
  definition: `Mean percentile of the area’s people in the Index of Multiple Deprivation of ${year} less that in 2025, in percentile points: above 0, the area is more deprived relative to other areas than in ${year}; below 0, less.`,
  classes: "diverging",
  cuts: CUTS,
  labels: [
    "10+ less deprived",
    "5 to 10 less deprived",
    "2 to 5 less deprived",
    "Within 2 either way",
    "2 to 5 more deprived",
    "5 to 10 more deprived",
    "10+ more deprived",
  ],
});

/** How long deprivation has lasted, and how areas moved, over six editions of the index. */
export const since: readonly Indicator[] = [...flags, ...MOVE_YEARS.toReversed().map(moved)];
