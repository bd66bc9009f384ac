import type { Condition, Lens, Rule } from "../model/rule";
import { STABILITY_FAMILIES, type FamilyId } from "./stability-families";

/** One rule of the grid; `measure` names what it looks at, `family` the rules that it is counted with. */
export interface GridRule {
  readonly id: string;
  readonly family: FamilyId;
  readonly measure: string;
  readonly rule: Rule;
}

/** Least shares of people, or extent. */
const AT_LEAST = [0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75] as const;
/** "Worst X%". */
const WORST = [5, 6, 7, 8, 9, 10, 12, 14, 15, 16, 18, 20] as const;
/** Measures ranked against England and within the area's own ICB. */
const RANKED_BOTH = [
  "imd25_average_score",
  "imd25_average_rank",
  "imd25_local_concentration",
  "imd25_income_average_score",
  "imd25_employment_average_score",
] as const;
/** Measures ranked against England only: many areas share the value 0, so ranks inside an ICB would mean little. */
const RANKED_ENGLAND = [
  "imd25_extent",
  "imd25_share_core20",
  "imd25_share_decile1",
  "imd25_prop_lsoas_decile1",
] as const;
const HOT_SPOT_LEVELS = [0.01, 0.05, 0.1] as const;

const entry = (id: string, family: FamilyId, measure: string, condition: Condition): GridRule => ({
  id,
  family,
  measure,
  rule: { join: "all", conditions: [condition] },
});

function familyOf(indicator: string, lens: Lens): FamilyId {
  // Of 6,856 areas 6,824 have the rank of their most deprived LSOA for it.
  if (indicator === "imd25_local_concentration")
    return lens === "england" ? "one-small-area" : "one-small-area-own";
  if (indicator === "imd25_extent") return "extent";
  if (RANKED_ENGLAND.some((id) => id === indicator)) return "share";
  return lens === "england" ? "score" : "score-own";
}

const ranked = (indicator: string, lenses: readonly Lens[]): GridRule[] =>
  lenses.flatMap((lens) =>
    WORST.map((worst) =>
      entry(`${indicator}-worst-${worst}-${lens}`, familyOf(indicator, lens), indicator, {
        kind: "indicator",
        indicator,
        worst,
        lens,
      }),
    ),
  );

/** The published grid of reasonable rules behind the stability figure: 204 of them. Documented in docs/stability-grid.md. */
export const STABILITY_GRID: readonly GridRule[] = [
  ...([10, 20] as const).flatMap((most) =>
    AT_LEAST.map((atLeast) => {
      const measure = most === 10 ? "imd25_share_decile1" : "imd25_share_core20";
      return entry(`${measure}-least-${Math.round(atLeast * 100)}`, "share", measure, {
        kind: "share",
        most,
        atLeast,
      });
    }),
  ),
  ...AT_LEAST.map((atLeast) =>
    entry(`imd25_extent-least-${Math.round(atLeast * 100)}`, "extent", "imd25_extent", {
      kind: "extent",
      atLeast,
    }),
  ),
  ...RANKED_BOTH.flatMap((indicator) => ranked(indicator, ["england", "footprint"])),
  ...RANKED_ENGLAND.flatMap((indicator) => ranked(indicator, ["england"])),
  ...HOT_SPOT_LEVELS.map((level) =>
    entry(`hot-spot-${Math.round(level * 100)}`, "hot-spot", "hot spot", {
      kind: "hotspot",
      indicator: "imd25_average_score",
      p: "permutation",
      level,
    }),
  ),
];

/** Rules of each family, in the table's order. */
export const FAMILY_RULES: readonly number[] = STABILITY_FAMILIES.map(
  ({ id }) => STABILITY_GRID.filter(({ family }) => family === id).length,
);

/** Rules of the families that make the figure. */
export const COUNTED_RULES = FAMILY_RULES.reduce(
  (sum, rules, at) => sum + (STABILITY_FAMILIES[at]?.counts ? rules : 0),
  0,
);

/**
 * How many independent views the rules are worth: (sum l)^2 / sum l^2 of the eigenvalues l of the correlations between
 * their yes and no over England's areas (all 204, those of the figure, the shares of its four families), and the part of the largest l of all
 * 204. IMD 2025, ICBs of April 2026; tests/stats/stability.test.ts works them out again.
 */
export const INDEPENDENT_VIEWS = { all: 2.6, counted: 2, families: 1.4, largest: 0.61 } as const;

/** The mean of the families' shares from which a flag is called robust. */
export const ROBUST_SHARE = 0.75;
