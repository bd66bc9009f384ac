/** What makes two MSOAs similar: standardised, each counting the same, within one rural-urban class. Change it on the methods page too. */
export const SIMILAR_INDICATORS = [
  "imd25_income_average_score",
  "imd25_education_average_score",
  "imd25_crime_average_score",
  "imd25_housing_services_average_score",
  "imd25_environment_average_score",
  "census21_age_0_14_pct",
  "census21_age_65plus_pct",
  "census21_social_rented_pct",
  "census21_private_rented_pct",
  "census21_poor_english_pct",
  "cni23_score",
] as const;
