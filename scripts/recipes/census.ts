import type { Inputs } from "../pipeline/inputs";
import { countsFrom11, estimatedWhereChanged } from "./crosswalk";
import { counts, percent, weighted } from "./parts";
import type { Recipe, Recipes } from "./recipe";
import { residentsAged, type Band } from "./residents-aged";

type Housing = Exclude<keyof Inputs["housing21"], "households">;
/** A published percentage of households: households weigh it in larger areas. */
const ofHouseholds = (name: Housing): Recipe => ({
  kind: "sum",
  parts: ({ housing21: h }) => weighted("msoa21", h[name], h.households, 1000),
});
/** The nearest that the census's bands come to 16 and over, of whom qualifications are asked. */
const FROM_15: readonly Band[] = ["age_15_24", "age_25_64", "age_65_74", "age_75_84", "age_85plus"];
/** A published percentage of people whose base is not in the copy: people (mid-2022) weigh it in larger areas. */
const ofPeople = (name: Housing): Recipe => ({
  kind: "sum",
  parts: ({ housing21: h, spine }) => weighted("msoa21", h[name], spine.areas.population, 1000),
});

type Age = Exclude<keyof Inputs["age21"], "residents">;
const aged = (...names: Age[]): Recipe => ({
  kind: "sum",
  parts: ({ age21: a }) =>
    percent(
      "lsoa21",
      names.map((name) => a[name]),
      a.residents,
    ),
});

/** Census 2021 other than health, fuel poverty, and the people themselves. */
export const census: Recipes = {
  census21_disabled_limited_a_lot_pct: {
    kind: "sum",
    parts: ({ disability21: d }) => percent("lsoa21", [d.disabled_limited_a_lot], d.residents),
  },
  census21_disabled_pct: {
    kind: "sum",
    parts: ({ disability21: d }) => percent("lsoa21", [d.disabled], d.residents),
  },
  census21_unpaid_care_pct: {
    kind: "sum",
    parts: ({ care21: c }) =>
      percent("lsoa21", [c.care_1_19h, c.care_20_49h, c.care_50plus_h], c.residents_5plus),
  },
  census21_unpaid_care_50plus_pct: {
    kind: "sum",
    parts: ({ care21: c }) => percent("lsoa21", [c.care_50plus_h], c.residents_5plus),
  },
  census21_overcrowded_pct: ofHouseholds("pct_overcrowded_bedrooms"),
  census21_no_central_heating_pct: ofHouseholds("pct_no_central_heating"),
  census21_owned_pct: ofHouseholds("pct_owned"),
  census21_social_rented_pct: ofHouseholds("pct_social_rented"),
  census21_private_rented_pct: ofHouseholds("pct_private_rented"),
  census21_no_car_pct: ofHouseholds("pct_no_car"),
  census21_one_person_households_pct: ofHouseholds("pct_one_person_households"),
  census21_hh_deprived_2plus_pct: ofHouseholds("pct_hh_deprived_2plus_dims"),
  census21_poor_english_pct: ofPeople("pct_poor_english"),
  census21_no_qualifications_pct: {
    kind: "sum",
    parts: (inputs) =>
      weighted("msoa21", inputs.housing21.pct_no_qualifications, residentsAged(inputs, FROM_15), 1000),
  },
  fuel_poverty20_pct: {
    kind: "sum",
    parts: (inputs) => ({
      level: "msoa21",
      num: countsFrom11(
        inputs,
        inputs.fuel.households_fuel_poor.map((v) => 100 * v),
      ),
      den: countsFrom11(inputs, inputs.fuel.households),
      scale: 1,
      status: estimatedWhereChanged(inputs),
    }),
  },
  population_mid22: { kind: "sum", parts: ({ spine }) => counts("lsoa21", spine.lsoa.people) },
  census21_age_0_14_pct: aged("age_0_14"),
  census21_age_15_24_pct: aged("age_15_24"),
  census21_age_25_64_pct: aged("age_25_64"),
  census21_age_65_74_pct: aged("age_65_74"),
  census21_age_75_84_pct: aged("age_75_84"),
  census21_age_85plus_pct: aged("age_85plus"),
  census21_age_65plus_pct: aged("age_65_74", "age_75_84", "age_85plus"),
};
