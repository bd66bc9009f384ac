import type { Rule } from "../../src/model/rule";

/** A rule of one's own, on a measure of which the publisher withholds values. */
const HIP: Rule = {
  join: "all",
  conditions: [
    {
      kind: "indicator",
      indicator: "sar_emergency_hip_fracture_65plus_2015_20",
      worst: 10,
      lens: "england",
    },
  ],
};

/** What `realFacts` is asked for: footprint, place, measure and rule. */
type View = readonly [footprint: string | null, place: string | null, indicator: string, rule: string | Rule];

/** The seven views on which every way of taking something away is tried. */
export const VIEWS: readonly (readonly [name: string, view: View])[] = [
  ["a big ICB", ["E54000050", null, "imd25_national_decile", "core20-majority"]],
  ["an ICB with no flags", ["E54000070", null, "imd25_national_decile", "most-deprived-tenth-majority"]],
  ["an ICB with one flag", ["E54000070", null, "imd25_national_decile", "core20-majority"]],
  ["a district", ["E54000057", "E08000001", "imd25_average_score", "core20-majority"]],
  ["an own rule on hip fracture", ["E54000057", null, "sar_emergency_hip_fracture_65plus_2015_20", HIP]],
  ["life expectancy", ["E54000008", null, "le_male_2015_19", "core20-majority"]],
  ["England", [null, null, "imd25_national_decile", "core20-majority"]],
];
