import type { Indicator } from "../../model/indicator";

const iod = {
  group: "deprivation",
  period: "2025 release",
  geography: "lsoa21",
  source: "iod2025",
} as const;

const measures: readonly Indicator[] = [
  {
    ...iod,
    id: "imd25_average_score",
    name: "Index of Multiple Deprivation, average score",
    short: "IMD score",
    unit: "score",
    decimals: 1,
    polarity: "high-worse",
    method: "lsoa",
    definition:
      "Mean of the IMD scores of the LSOAs inside, weighted by their people (mid-2022). A higher score means more deprived; the score has no unit.",
    byLsoa: true,
  },
  {
    ...iod,
    id: "imd25_average_rank",
    name: "Index of Multiple Deprivation, average rank",
    short: "IMD average rank",
    unit: "number",
    decimals: 0,
    polarity: "high-worse",
    method: "lsoa",
    definition:
      "Mean of the reversed IMD ranks of the LSOAs inside (33,755 = most deprived), weighted by people. Less swayed by extremes than the average score.",
    byLsoa: false,
    listed: false,
  },
  {
    ...iod,
    id: "imd25_national_rank",
    name: "Index of Multiple Deprivation, national rank",
    short: "IMD rank",
    unit: "rank",
    decimals: 0,
    polarity: "low-worse",
    method: "rank",
    definition: "Place among all areas of the same kind in England by average score; 1 is the most deprived.",
    byLsoa: true,
    listed: false,
  },
  {
    ...iod,
    id: "imd25_national_decile",
    name: "Index of Multiple Deprivation, national decile",
    short: "IMD decile",
    unit: "decile",
    decimals: 0,
    polarity: "low-worse",
    method: "rank",
    definition:
      "Tenth of all areas of the same kind in England by average score; decile 1 is the most deprived tenth.",
    byLsoa: true,
    classes: "deciles",
  },
  {
    ...iod,
    id: "imd25_prop_lsoas_decile1",
    name: "LSOAs in the most deprived tenth",
    short: "LSOAs in decile 1",
    unit: "proportion",
    decimals: 1,
    polarity: "high-worse",
    method: "count",
    definition: "Share of the LSOAs inside that are in IMD decile 1: small areas, not people.",
    base: "LSOAs",
    byLsoa: false,
  },
  {
    ...iod,
    id: "imd25_share_decile1",
    name: "People in the most deprived tenth of LSOAs",
    short: "People in decile 1",
    unit: "proportion",
    decimals: 1,
    polarity: "high-worse",
    method: "count",
    definition: "Share of people (mid-2022) who live in LSOAs of IMD decile 1.",
    base: "people",
    byLsoa: false,
  },
  {
    ...iod,
    id: "imd25_share_core20",
    name: "People in the most deprived fifth of LSOAs (Core20)",
    short: "Core20 share",
    unit: "proportion",
    decimals: 1,
    polarity: "high-worse",
    method: "count",
    definition:
      "Share of people (mid-2022) who live in LSOAs of IMD deciles 1 and 2. NHS England calls these people Core20; a line at half of an area's people is ours.",
    base: "people",
    byLsoa: false,
  },
  {
    ...iod,
    id: "imd25_extent",
    name: "Extent of deprivation",
    short: "Extent",
    unit: "proportion",
    decimals: 1,
    polarity: "high-worse",
    method: "lsoa",
    definition:
      "Share of people in the most deprived three tenths of LSOAs, with full weight for the most deprived tenth and falling weight down to the thirtieth percentile.",
    base: "people",
    byLsoa: false,
  },
  {
    ...iod,
    id: "imd25_local_concentration",
    name: "Local concentration",
    short: "Local concentration",
    unit: "number",
    decimals: 0,
    polarity: "high-worse",
    method: "lsoa",
    definition:
      "People-weighted mean of the reversed ranks of the most deprived LSOAs that hold exactly a tenth of the area's people: how severe its most deprived tenth is. In 6,824 of 6,856 MSOAs it is the reversed rank of one LSOA, the most deprived.",
    byLsoa: false,
  },
];

/** Key in our ids, name, and what the domain measures. */
export const DOMAINS = [
  ["income", "Income", "the share of people with low income"],
  ["employment", "Employment", "the share of working-age people shut out of work"],
  ["education", "Education, skills and training", "lack of attainment and skills"],
  [
    "health",
    "Health deprivation and disability",
    "the risk of early death and poor quality of life through ill health",
  ],
  ["crime", "Crime", "the risk of being a victim of crime"],
  [
    "housing_services",
    "Barriers to housing and services",
    "the reach and cost of housing and local services",
  ],
  ["environment", "Living environment", "the quality of the indoor and outdoor surroundings"],
] as const;

/** Key, name, what it measures and the domain it belongs to. */
export const SUBDOMAINS = [
  [
    "children_and_young_people",
    "Children and young people",
    "attainment and skills of children and young people",
    "education",
  ],
  [
    "adult_skills",
    "Adult skills",
    "lack of qualifications and English among working-age adults",
    "education",
  ],
  ["geographical_barriers", "Geographical barriers", "how far local services are", "housing_services"],
  ["wider_barriers", "Wider barriers", "the cost and condition of getting a home", "housing_services"],
  ["indoors", "Indoors", "the quality of housing", "environment"],
  ["outdoors", "Outdoors", "air quality and road accidents", "environment"],
] as const;

/** Whom a domain or sub-domain is about and what weighs it, where that is not all people: field, and words of the definition. */
const WEIGHTS: Readonly<Record<string, readonly [weight: string, words: string]>> = {
  employment: [
    "working-age people",
    "people aged 15 to 64 (Census 2021, brought to mid-2022), the nearest to the Ministry’s working-age people that is at hand",
  ],
  adult_skills: ["people aged 25 to 64", "people aged 25 to 64 (Census 2021, brought to mid-2022)"],
  children_and_young_people: [
    "children",
    "children aged 0 to 14 (Census 2021, brought to mid-2022), the nearest to pupils that is at hand",
  ],
  wider_barriers: ["households", "households (Census 2021)"],
  indoors: ["households", "households (Census 2021), the nearest to dwellings that is at hand"],
};

function domain(key: string, name: string, measures: string, kind: "domain" | "sub-domain"): Indicator[] {
  const [weight, weighedBy] = WEIGHTS[key] ?? [undefined, "people (mid-2022)"];
  const base = { ...iod, polarity: "low-worse", method: "rank", byLsoa: true } as const;
  return [
    {
      ...base,
      id: `imd25_${key}_average_score`,
      name: `${name}, average score`,
      short: name.length > 28 ? name.slice(0, name.lastIndexOf(" ", 28)) : name,
      unit: "score",
      decimals: 3,
      polarity: "high-worse",
      method: "weighted-mean",
      ...(weight === undefined ? {} : { weight }),
      definition: `IoD 2025 ${kind}: ${measures}. Mean of the LSOA scores weighted by ${weighedBy}; higher is more deprived.`,
    },
    {
      ...base,
      id: `imd25_${key}_national_rank`,
      name: `${name}, national rank`,
      short: `${name.split(",")[0]} rank`.slice(0, 28),
      unit: "rank",
      decimals: 0,
      definition: `Place among all areas of the same kind in England by the ${kind}'s average score; 1 is the most deprived.`,
      listed: false,
    },
    {
      ...base,
      id: `imd25_${key}_national_decile`,
      name: `${name}, national decile`,
      short: `${name.split(",")[0]} decile`.slice(0, 28),
      unit: "decile",
      decimals: 0,
      definition: `Tenth of all areas of the same kind in England by the ${kind}'s average score; decile 1 is the most deprived.`,
      classes: "deciles",
    },
  ];
}

/** IMD 2025: its measures, the 7 domains and the 6 sub-domains. */
export const deprivation: readonly Indicator[] = [
  ...measures,
  ...DOMAINS.flatMap(([key, name, what]) => domain(key, name, what, "domain")),
  ...SUBDOMAINS.flatMap(([key, name, what]) => domain(key, name, what, "sub-domain")),
];
