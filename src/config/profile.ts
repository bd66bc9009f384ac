import { DOMAINS, SUBDOMAINS } from "./indicators/deprivation";

/** A part of the area profile: a question and the indicators that bear on it, in reading order. */
export interface ProfileGroup {
  readonly id: "need" | "demand" | "determinants" | "strengths" | "own";
  readonly name: string;
  readonly question: string;
  readonly parts: readonly {
    readonly name: string;
    /** How to read its figures, where their names alone would mislead. */
    readonly note?: string;
    readonly indicators: readonly string[];
  }[];
}

export const PROFILE_GROUPS: readonly ProfileGroup[] = [
  {
    id: "need",
    name: "Need",
    question: "How deprived is it, and how well and how long do people live?",
    parts: [
      {
        name: "Deprivation",
        note: "2025 is the year of publication: the figures describe earlier years, which differ between indicators.",
        indicators: [
          "imd25_average_score",
          "imd25_share_core20",
          "imd25_share_decile1",
          "imd25_extent",
          "imd25_local_concentration",
          "iod25_income_deprivation_rate",
          "iod25_employment_deprivation_rate",
        ],
      },
      {
        name: "Length of life",
        indicators: [
          "le_female_2015_19",
          "le_male_2015_19",
          "smr_all_causes_u75_2015_19",
          "smr_preventable_u75_2015_19",
          "smr_cancer_u75_2015_19",
          "smr_circulatory_u75_2015_19",
          "smr_respiratory_2015_19",
          "iod25_years_of_potential_life_lost",
        ],
      },
      {
        name: "Health in life",
        note: "Census 2021 was taken in the pandemic, and its shares are not adjusted for age: read them beside the share aged 65 and over.",
        indicators: [
          "census21_health_bad_or_very_bad_pct",
          "census21_disabled_limited_a_lot_pct",
          "iod25_comparative_illness_and_disability",
          "iod25_mental_health",
          "census21_age_65plus_pct",
        ],
      },
    ],
  },
  {
    id: "demand",
    name: "Demand",
    question: "What do people come to services for, and who cares for them?",
    parts: [
      {
        name: "Emergency admissions",
        indicators: [
          "sar_emergency_all_2015_20",
          "sar_emergency_chd_2015_20",
          "sar_emergency_stroke_2015_20",
          "sar_emergency_copd_2015_20",
          "sar_emergency_hip_fracture_65plus_2015_20",
          "iod25_acute_morbidity",
        ],
      },
      { name: "Self-harm and alcohol", indicators: ["sar_self_harm_2015_20", "sar_alcohol_narrow_2015_20"] },
      {
        name: "Care",
        indicators: ["iod25_patients_per_gp", "census21_unpaid_care_pct", "census21_unpaid_care_50plus_pct"],
      },
    ],
  },
  {
    id: "determinants",
    name: "Determinants",
    question: "What are the homes, the work, the safety and the connections like?",
    parts: [
      {
        name: "Housing",
        indicators: [
          "census21_overcrowded_pct",
          "census21_no_central_heating_pct",
          "fuel_poverty20_pct",
          "census21_social_rented_pct",
          "census21_private_rented_pct",
          "iod25_homelessness_per_1000_households",
          "iod25_housing_affordability",
          "council_tax25_bands_ab_pct",
        ],
      },
      {
        name: "Work, income and skills",
        note: "Older people more often have no qualifications: read the share beside that aged 65 and over (under Need).",
        indicators: ["census21_no_qualifications_pct", "iod25_adult_skills", "income_net_fye23"],
      },
      {
        name: "Community safety",
        indicators: [
          "iod25_violence_with_injury",
          "iod25_violence_without_injury",
          "iod25_stalking_and_harassment",
          "iod25_burglary",
          "iod25_criminal_damage",
          "iod25_anti_social_behaviour",
        ],
      },
      {
        name: "Connection",
        indicators: [
          "census21_no_car_pct",
          "iod25_connectivity",
          "iod25_broadband",
          "census21_one_person_households_pct",
          "census21_poor_english_pct",
          "km_gp_practice_oct25",
          "km_pharmacy_dec23",
          "km_library_2023",
        ],
      },
    ],
  },
  {
    id: "strengths",
    name: "Strengths",
    question: "What is there to build on, and where is social capital depleted?",
    parts: [
      {
        name: "Community",
        note: "The Community Needs Index and its three parts (civic assets, connectedness, active and engaged community) are scores of need: a higher score means less of what they are named after. The share in left-behind LSOAs measures need too. Published by OCSI through the UK Data Service: check its terms before you republish it.",
        indicators: [
          "cni23_score",
          "cni23_civic_assets_score",
          "cni23_connectedness_score",
          "cni23_active_engaged_score",
          "left_behind25_share",
        ],
      },
      {
        name: "Good health",
        indicators: [
          "census21_health_very_good_pct",
          "census21_health_good_or_very_good_pct",
          "census_health_very_good_change_2011_21",
        ],
      },
      { name: "Roots", indicators: ["census21_owned_pct"] },
    ],
  },
];

/** Key, name and decile indicator of the seven domains, and of the sub-domains with their domain. */
export const DOMAIN_DECILES = DOMAINS.map(([key, name]) => ({
  key,
  name,
  id: `imd25_${key}_national_decile`,
}));
export const SUBDOMAIN_DECILES = SUBDOMAINS.map(([key, name, , of]) => ({
  key,
  name,
  of,
  id: `imd25_${key}_national_decile`,
}));

/** Ages of residents on Census day 2021, in the order in which they are said. */
export const AGE_BANDS = [
  { id: "census21_age_0_14_pct", name: "0 to 14" },
  { id: "census21_age_15_24_pct", name: "15 to 24" },
  { id: "census21_age_25_64_pct", name: "25 to 64" },
  { id: "census21_age_65_74_pct", name: "65 to 74" },
  { id: "census21_age_75_84_pct", name: "75 to 84" },
  { id: "census21_age_85plus_pct", name: "85 and over" },
] as const;

/** Broad ethnic groups at the census of 2021, in the census's order. */
export const ETHNIC_GROUPS = [
  { id: "census21_ethnic_asian_pct", name: "Asian, Asian British or Asian Welsh" },
  { id: "census21_ethnic_black_pct", name: "Black, Black British, Black Welsh, Caribbean or African" },
  { id: "census21_ethnic_mixed_pct", name: "Mixed or Multiple ethnic groups" },
  { id: "census21_ethnic_white_pct", name: "White" },
  { id: "census21_ethnic_other_pct", name: "Other ethnic group" },
] as const;

/** Households by number of dimensions in which they are deprived, with their measures of 2011 and 2021. */
export const HOUSEHOLD_NUMBERS = ["None", "One", "Two", "Three", "All four"].map((name, n) => ({
  name,
  then: `census11_hh_deprived_in_${n}_pct`,
  now: `census21_hh_deprived_in_${n}_pct`,
}));

/** Straight-line distance within which a Big Local area is said to be near, in kilometres, unless changed. */
export const NEAR_KM = 3;
