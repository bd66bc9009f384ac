import { CHANGES } from "../../config/changes";
import type { Indicator, Method } from "../../model/indicator";
import { amongWhom } from "../../words/among";
import type { Level } from "../../model/codes";

/** Which end is worse, and what that does to the colours. */
export const POLARITY_WORDS: Readonly<Record<Indicator["polarity"], string>> = {
  "high-worse": "A higher value is worse; darker on the map.",
  "low-worse": "A lower value is worse; darker on the map.",
  neutral: "Describes only: neither end is worse, and darker means more.",
};

/** How a larger area's value is made from its parts. */
const METHOD_WORDS: Readonly<Record<Method, string>> = {
  count: "Counts are added up over the finest rows and the share or rate is computed again.",
  "weighted-mean":
    "Population-weighted mean of its parts (mid-2022 people), because no counts are published. A mean of ratios is not the ratio of the whole.",
  lsoa: "Computed from the rows of its LSOAs by the formula on the next tab, not from the averages of smaller areas.",
  rank: "Place among areas of the same kind; England has none.",
};

/** How a larger area's value of an indicator is made, where that is more than its method says. */
export function sayLarger({
  id,
  source,
  method,
  weight,
  group,
}: Pick<Indicator, "id" | "source" | "method" | "weight" | "group">): string {
  if (id in CHANGES)
    return "The share of each year is found for the larger area first, then one is taken from the other.";
  if (source === "census2011-health")
    return "People are worked out from the published percentages (one decimal), added up over the parts and divided by the residents of 2011.";
  if (group === "own")
    return `${method === "count" ? "The table’s counts are added up, and a share or rate is made again." : "Population-weighted mean of its areas (mid-2022 people), because the table holds no counts: an approximation."} Given where its areas cover four fifths of its people.`;
  if (weight !== undefined)
    return `Mean of its parts weighted by ${weight}, because it is about them and no counts are published.`;
  return METHOD_WORDS[method];
}

/** What the source's finest rows are. */
export const GEOGRAPHY_WORDS: Readonly<Record<Indicator["geography"], string>> = {
  lsoa21: "LSOAs of 2021 (about 1,700 people)",
  lsoa11:
    "LSOAs of 2011, brought to those of 2021 by people; small areas that changed are marked as estimated",
  lsoa01:
    "LSOAs of 2001 and 2011, brought to those of 2021 by people; small areas that changed are marked as estimated",
  msoa21: "MSOAs of 2021 (about 8,300 people)",
  msoa11:
    "MSOAs of 2011, brought to those of 2021 by the crosswalk: a split area inherits its parent’s value, a merged one takes the weighted mean, and both are marked as estimated",
  wd24: "Wards of May 2024, brought to MSOAs by the people who live in both and marked as estimated",
  plan: "Neighbourhoods of a plan, repeated for the areas inside",
  lad24: "Local authority districts, repeated for the areas inside",
};

export const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  msoa21: "MSOAs",
  lad24: "Districts",
  icb24: "ICBs of 2024",
  icb26: "ICBs of April 2026",
  ctry21: "England",
};

/** How the map's classes are made. */
export function sayClassing({ classes, group }: Pick<Indicator, "classes" | "group">): string {
  if (classes === "deciles") return "The ten national deciles; within a footprint, fifths of its own areas.";
  if (classes === "categories") return "One class for each category.";
  if (classes === "diverging")
    return "Fixed classes to both sides of no change, the same for every edition and wherever you look.";
  const whose = group === "own" ? amongWhom({ group }) : "all England’s MSOAs";
  return `Five natural breaks (ckmeans) of ${whose}, the same wherever you look; within a footprint, fifths of its own areas.`;
}
