import { CHANGES, type Change } from "../../src/config/changes";
import type { Level } from "../../src/model/codes";
import { hasValue } from "../../src/data/column";
import type { Inputs } from "../pipeline/inputs";
import { countsFrom11, estimatedWhereChanged, ratioFrom11 } from "./crosswalk";
import { percent } from "./parts";
import { residentsAged, type Band } from "./residents-aged";
import type { Made, Parts, Recipe, Recipes } from "./recipe";

type Lh = keyof Inputs["localHealth"];
/**
 * A Local Health ratio or life expectancy: tenths by MSOA 2011, weighted in larger areas by all people, or for a ratio by people of the
 * ages at which most of its events happen: expected events, which would weigh it exactly, are not published (docs/methods.md).
 */
const lh = (name: Lh, ages?: readonly Band[]): Recipe => ({
  kind: "sum",
  parts: (inputs) =>
    ratioFrom11(
      inputs,
      inputs.localHealth[name],
      inputs.health11.residents,
      ages ? residentsAged(inputs, ages) : inputs.spine.areas.population,
      10,
    ),
});

const FROM_15_TO_64 = ["age_15_24", "age_25_64"] as const;
const FROM_65_TO_74 = ["age_65_74"] as const;
const FROM_65 = ["age_65_74", "age_75_84", "age_85plus"] as const;
const FROM_25 = ["age_25_64", ...FROM_65] as const;

type H21 = Exclude<keyof Inputs["health21"], "residents">;
const health21 = (...names: H21[]): Recipe => ({
  kind: "sum",
  parts: ({ health21: h }) =>
    percent(
      "lsoa21",
      names.map((name) => h[name]),
      h.residents,
    ),
});

type H11 = Exclude<keyof Inputs["health11"], "residents">;
/** Shares of 2011 in tenths of a per cent; the 2021 area weighs by the residents of 2011 that it holds. */
const parts11 = (inputs: Inputs, names: readonly H11[]): Parts => {
  const { residents } = inputs.health11;
  const values = residents.map((_, i) =>
    names.reduce((sum, name) => sum + (inputs.health11[name][i] as number), 0),
  );
  const num = countsFrom11(
    inputs,
    values.map((v, i) => v * (residents[i] as number)),
  );
  return {
    level: "msoa21",
    num,
    den: countsFrom11(inputs, residents),
    scale: 10,
    status: estimatedWhereChanged(inputs),
  };
};
const health11 = (name: H11): Recipe => ({ kind: "sum", parts: (inputs) => parts11(inputs, [name]) });

/** Share of 2021 less that of 2011 at a level, in points; weighed by the residents of 2021. */
const change = ({ now: id21, then: ids11 }: Change): Recipe => ({
  kind: "each",
  at: (level: Level, _: Inputs, made: Made) => {
    const now = made(id21)[level];
    const then = ids11.map((id) => made(id)[level]);
    const first = then[0];
    const status = first ? first.status : now.status;
    const values = now.value.map((v, i) => v - then.reduce((sum, c) => sum + (c.value[i] as number), 0));
    return {
      num: values.map((v, i) => (hasValue(status[i]) ? v * (now.den[i] as number) : 0)),
      den: now.den.map((d, i) => (hasValue(status[i]) ? d : 0)),
      scale: 1,
      status,
    };
  },
});

/** Health outcomes and admissions. */
export const health: Recipes = {
  le_female_2015_19: lh("le_female"),
  le_male_2015_19: lh("le_male"),
  smr_all_causes_2015_19: lh("smr_all_causes", FROM_65),
  smr_all_causes_u75_2015_19: lh("smr_all_causes_u75", FROM_65_TO_74),
  smr_preventable_u75_2015_19: lh("smr_preventable_u75", FROM_65_TO_74),
  smr_cancer_u75_2015_19: lh("smr_cancer_u75", FROM_65_TO_74),
  smr_circulatory_u75_2015_19: lh("smr_circulatory_u75", FROM_65_TO_74),
  smr_respiratory_2015_19: lh("smr_respiratory", FROM_65),
  sar_emergency_all_2015_20: lh("sar_emergency_all", FROM_25),
  sar_emergency_chd_2015_20: lh("sar_emergency_chd", FROM_65),
  sar_emergency_stroke_2015_20: lh("sar_emergency_stroke", FROM_65),
  sar_emergency_copd_2015_20: lh("sar_emergency_copd", FROM_65),
  sar_emergency_hip_fracture_65plus_2015_20: lh("sar_emergency_hip_fracture_65plus", FROM_65),
  sar_self_harm_2015_20: lh("sar_self_harm", FROM_15_TO_64),
  sar_alcohol_narrow_2015_20: lh("sar_alcohol_narrow", FROM_25),
  census21_health_very_good_pct: health21("very_good"),
  census21_health_good_pct: health21("good"),
  census21_health_fair_pct: health21("fair"),
  census21_health_bad_pct: health21("bad"),
  census21_health_very_bad_pct: health21("very_bad"),
  census21_health_good_or_very_good_pct: health21("very_good", "good"),
  census21_health_bad_or_very_bad_pct: health21("bad", "very_bad"),
  census11_health_very_good_pct: health11("pct_very_good"),
  census11_health_good_pct: health11("pct_good"),
  census11_health_fair_pct: health11("pct_fair"),
  census11_health_bad_pct: health11("pct_bad"),
  census11_health_very_bad_pct: health11("pct_very_bad"),
  ...Object.fromEntries(Object.entries(CHANGES).map(([id, parts]) => [id, change(parts)])),
};
