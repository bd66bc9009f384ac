/**
 * The indicators on which areas are called similar, besides the rural-urban class: who lives there and how, not how
 * healthy they are, so that similar areas with better outcomes can be found. All are there for every MSOA.
 */
export const SIMILAR_BY = [
  "iod25_income_deprivation_rate",
  "iod25_employment_deprivation_rate",
  "census21_age_0_14_pct",
  "census21_age_65plus_pct",
  "census21_social_rented_pct",
  "census21_private_rented_pct",
  "census21_one_person_households_pct",
  "census21_overcrowded_pct",
  "census21_no_qualifications_pct",
  "census21_no_car_pct",
  "census21_poor_english_pct",
] as const;

/** How many similar areas are shown. */
export const SIMILAR_COUNT = 10;
