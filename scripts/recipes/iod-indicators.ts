import type { Inputs } from "../pipeline/inputs";
import type { NumberSpec } from "../pipeline/numbers";
import { iodIndicators as source } from "../sources/iod2025-indicators";
import { adults, households, people, workingAge, type Base } from "./bases";
import { counts, weighted } from "./parts";
import type { Recipe, Recipes } from "./recipe";

type Name = keyof Inputs["iodIndicators"];

/** An LSOA value of the IoD, weighted by those whom it is about. */
const mean = (name: Name, base: Base = people): Recipe => {
  const spec: NumberSpec = source.columns[name];
  const scale = 10 ** (spec.decimals ?? 0);
  return {
    kind: "sum",
    parts: (inputs) => weighted("lsoa21", inputs.iodIndicators[name], base(inputs), scale),
  };
};
/** A published numerator, summed over the LSOAs where it is not suppressed. */
const numerator = (name: Name): Recipe => ({
  kind: "sum",
  parts: ({ iodIndicators: v }) => counts("lsoa21", v[name]),
});
const rate = (key: "income" | "employment", base: Base): Recipe => ({
  kind: "sum",
  parts: (inputs) => weighted("lsoa21", inputs.iod[`${key}_score`], base(inputs), 1000),
});

/** Underlying indicators of the IoD 2025. */
export const iodIndicators: Recipes = {
  iod25_years_of_potential_life_lost: mean("years_of_potential_life_lost_indicator"),
  iod25_comparative_illness_and_disability: mean("comparative_illness_and_disability_ratio_indicator"),
  iod25_mental_health: mean("mental_health_indicator"),
  iod25_acute_morbidity: mean("acute_morbidity_indicator"),
  iod25_patients_per_gp: mean("patient_to_gp_ratio"),
  iod25_core_homelessness_pct: mean("core_homelessness_rate_percent_of_households", households),
  iod25_homelessness_per_1000_households: mean(
    "homelessness_indicator_rate_per_1_000_households",
    households,
  ),
  iod25_housing_affordability: mean("housing_affordability_indicator", households),
  iod25_overcrowding_bedrooms: mean("household_overcrowding_indicator_bedrooms", households),
  iod25_overcrowding_rooms: mean("household_overcrowding_indicator_rooms", households),
  iod25_income_deprived_people: numerator("income_domain_numerator"),
  iod25_children_income_deprived_people: numerator(
    "income_deprivation_affecting_children_index_idaci_numerator",
  ),
  iod25_older_income_deprived_people: numerator(
    "income_deprivation_affecting_older_people_index_idaopi_numerator",
  ),
  iod25_employment_deprived_people: numerator("employment_domain_numerator"),
  iod25_income_deprivation_rate: rate("income", people),
  iod25_employment_deprivation_rate: rate("employment", workingAge),
  iod25_adult_skills: mean("adult_skills_and_english_language_proficiency_indicator", adults),
  iod25_violence_with_injury: mean("violence_with_injury_rate_per_1_000_at_risk_population"),
  iod25_violence_without_injury: mean("violence_without_injury_rate_per_1_000_at_risk_population"),
  iod25_stalking_and_harassment: mean("stalking_and_harassment_rate_per_1_000_at_risk_population"),
  iod25_burglary: mean("burglary_rate_per_1_000_at_risk_properties", households),
  iod25_theft: mean("theft_rate_per_1_000_at_risk_population"),
  iod25_criminal_damage: mean("criminal_damage_rate_per_1_000_at_risk_population"),
  iod25_public_order_and_weapons: mean(
    "public_order_and_possession_of_weapons_rate_per_1_000_at_risk_population",
  ),
  iod25_anti_social_behaviour: mean("anti_social_behaviour_rate_per_1_000_at_risk_population"),
  iod25_connectivity: mean("connectivity_score"),
  iod25_broadband: mean("digital_connectivity_broadband_download_and_upload_speeds", households),
};
