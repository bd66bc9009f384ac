import type { Condition, Lens, Rule } from "../model/rule";

/** One rule of the grid; `measure` groups the rules that look at the same thing. */
export interface GridRule {
  readonly id: string;
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

const entry = (id: string, measure: string, condition: Condition): GridRule => ({
  id,
  measure,
  rule: { join: "all", conditions: [condition] },
});

const ranked = (indicator: string, lenses: readonly Lens[]): GridRule[] =>
  lenses.flatMap((lens) =>
    WORST.map((worst) =>
      entry(`${indicator}-worst-${worst}-${lens}`, indicator, { kind: "indicator", indicator, worst, lens }),
    ),
  );

/** The published grid of reasonable rules behind the stability figure: 204 of them. Documented in docs/stability-grid.md. */
export const STABILITY_GRID: readonly GridRule[] = [
  ...([10, 20] as const).flatMap((most) =>
    AT_LEAST.map((atLeast) => {
      const measure = most === 10 ? "imd25_share_decile1" : "imd25_share_core20";
      return entry(`${measure}-least-${Math.round(atLeast * 100)}`, measure, {
        kind: "share",
        most,
        atLeast,
      });
    }),
  ),
  ...AT_LEAST.map((atLeast) =>
    entry(`imd25_extent-least-${Math.round(atLeast * 100)}`, "imd25_extent", { kind: "extent", atLeast }),
  ),
  ...RANKED_BOTH.flatMap((indicator) => ranked(indicator, ["england", "footprint"])),
  ...RANKED_ENGLAND.flatMap((indicator) => ranked(indicator, ["england"])),
  ...HOT_SPOT_LEVELS.map((level) =>
    entry(`hot-spot-${Math.round(level * 100)}`, "hot spot", {
      kind: "hotspot",
      indicator: "imd25_average_score",
      p: "permutation",
      level,
    }),
  ),
];

/** Share of the grid from which a flag is called robust. */
export const ROBUST_SHARE = 0.75;
