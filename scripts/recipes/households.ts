import { STATUS } from "../../src/model/indicator";
import type { Inputs } from "../pipeline/inputs";
import { percent } from "./parts";
import type { Parts, Recipe, Recipes } from "./recipe";

const DIMENSIONS = [0, 1, 2, 3, 4] as const;
/** Households by number of dimensions, by row. */
export type HouseholdCounts = Readonly<
  Record<`households_${(typeof DIMENSIONS)[number]}_dimensions`, Float64Array>
>;

/** Households deprived in at least so many of four dimensions, by row. */
export const householdsWith = (counts: HouseholdCounts, least: number): Float64Array =>
  counts.households_0_dimensions.map((_, i) =>
    DIMENSIONS.filter((n) => n >= least).reduce<number>(
      (sum, n) => sum + (counts[`households_${n}_dimensions`][i] as number),
      0,
    ),
  );

/** The same of counts brought to other rows. */
export const mapCounts = (
  counts: HouseholdCounts,
  to: (values: Float64Array) => Float64Array,
): HouseholdCounts => ({
  households_0_dimensions: to(counts.households_0_dimensions),
  households_1_dimensions: to(counts.households_1_dimensions),
  households_2_dimensions: to(counts.households_2_dimensions),
  households_3_dimensions: to(counts.households_3_dimensions),
  households_4_dimensions: to(counts.households_4_dimensions),
});

const inMsoas = ({ spine }: Inputs, values: Float64Array): Float64Array => {
  const { of, count } = spine.lsoaIn.msoa21;
  const sums = new Float64Array(count);
  values.forEach((value, i) => {
    const at = of[i] as number;
    sums[at] = (sums[at] as number) + value;
  });
  return sums;
};

/** Some of the households of 2011 in today's areas, in per cent; estimated where a small area changed since. */
const in2011 = (inputs: Inputs, some: Float64Array): Parts => {
  const { all } = inputs.editionsByLsoa.households11;
  return {
    level: "msoa21",
    num: inMsoas(inputs, some).map((n) => 100 * n),
    den: inMsoas(inputs, all),
    scale: 1,
    status: inputs.editionsEstimated.msoa21.map((is) => (is ? STATUS.estimated : STATUS.value)),
  };
};

/** Households deprived in each number of dimensions and in two or more at the censuses of 2011 and 2021, from counts. */
export const households: Recipes = {
  ...Object.fromEntries(
    DIMENSIONS.flatMap((n): [string, Recipe][] => [
      [
        `census21_hh_deprived_in_${n}_pct`,
        {
          kind: "sum",
          parts: ({ households21: counts }) =>
            percent("lsoa21", [counts[`households_${n}_dimensions`]], householdsWith(counts, 0)),
        },
      ],
      [
        `census11_hh_deprived_in_${n}_pct`,
        {
          kind: "sum",
          parts: (inputs) =>
            in2011(inputs, inputs.editionsByLsoa.households11.counts[`households_${n}_dimensions`]),
        },
      ],
    ]),
  ),
  census11_hh_deprived_2plus_pct: {
    kind: "sum",
    parts: (inputs) => in2011(inputs, inputs.editionsByLsoa.households11.deprived2plus),
  },
  census_hh_deprived_2plus_change_2011_21: {
    kind: "each",
    at: (level, inputs, made) => {
      const then = made("census11_hh_deprived_2plus_pct")[level];
      const { of, count } = level === "msoa21" ? inputs.spine.lsoaIn.msoa21 : inputs.spine.lsoaIn[level];
      const [all, some] = [new Float64Array(count), new Float64Array(count)];
      const counts = [
        householdsWith(inputs.households21, 0),
        householdsWith(inputs.households21, 2),
      ] as const;
      counts[0].forEach((n, i) => {
        const at = of[i] as number;
        all[at] = (all[at] as number) + n;
        some[at] = (some[at] as number) + (counts[1][i] as number);
      });
      // The difference of two shares, weighed by the households of 2021 where areas are put together.
      const num = all.map((n, a) => 100 * (some[a] as number) - n * (then.value[a] as number));
      return { num, den: all, scale: 1, status: then.status };
    },
  },
};
