/** Against which areas "worst X%" is taken. With no footprint chosen, `footprint` means England. */
export type Lens = "england" | "footprint";

/** Share of people living in the most deprived 10% or 20% of England's LSOAs is at least `atLeast` (0 to 1). */
export interface ShareCondition {
  readonly kind: "share";
  readonly most: 10 | 20;
  readonly atLeast: number;
}
/** Average IMD score among the worst `worst` per cent of areas (rank / areas with a value <= worst / 100). */
export interface ScoreCondition {
  readonly kind: "score";
  readonly worst: number;
  readonly lens: Lens;
}
/** Extent (docs/methods.md) at least `atLeast` (0 to 1). */
export interface ExtentCondition {
  readonly kind: "extent";
  readonly atLeast: number;
}
/**
 * Where a hot spot's p comes from: conditional permutations (number and seed in config/permutations), or the normal
 * approximation, for comparison with other software. Rules written before this choice meant "normal".
 */
export const P_KINDS = ["permutation", "normal"] as const;
export type PKind = (typeof P_KINDS)[number];
/** A significant Gi* hot spot: z on the worse side, two-sided p, Benjamini-Hochberg over the areas tested at `level` (0.05). */
export interface HotspotCondition {
  readonly kind: "hotspot";
  readonly indicator: string;
  readonly p: PKind;
  readonly level: number;
}
/** An indicator among the worst `worst` per cent, by its polarity. */
export interface IndicatorCondition {
  readonly kind: "indicator";
  readonly indicator: string;
  readonly worst: number;
  readonly lens: Lens;
}
/** Community need (cni23_score) among the worst `worst` per cent. */
export interface NeedCondition {
  readonly kind: "need";
  readonly worst: number;
  readonly lens: Lens;
}
/** A Core20 majority in at least `editions` of the six editions of the index, 1 to 6 (docs/methods.md, Editions of the index). */
export interface EditionsCondition {
  readonly kind: "editions";
  readonly editions: number;
}
/** Editions from which a move to that of 2025 is told. */
export const MOVED_SINCE = [2004, 2007, 2010, 2015, 2019] as const;
/** At least `points` percentile points more, or less, deprived relative to other areas than in an edition. */
export interface MovedCondition {
  readonly kind: "moved";
  readonly since: (typeof MOVED_SINCE)[number];
  readonly toward: "more" | "less";
  readonly points: number;
}
/** Selected as a neighbourhood of the Pride in Place programme, or not. */
export interface PrideCondition {
  readonly kind: "pride";
  readonly inside: boolean;
}
export type Test =
  | ShareCondition
  | ScoreCondition
  | ExtentCondition
  | HotspotCondition
  | IndicatorCondition
  | NeedCondition
  | EditionsCondition
  | MovedCondition
  | PrideCondition;
/** A bracket: one level of nesting, so that "A and (B or C)" can be said. */
export interface GroupCondition {
  readonly kind: "group";
  readonly join: "all" | "any";
  readonly tests: readonly Test[];
}
export type Condition = Test | GroupCondition;

/** A rule is a value: conditions joined by all or any. Flags are those areas for which it holds. */
export interface Rule {
  readonly join: "all" | "any";
  readonly conditions: readonly Condition[];
}

export interface Preset {
  /** Kebab-case id used in URLs, file names and the flag command: "core20-majority". */
  readonly id: string;
  readonly name: string;
  /** Why one would choose it, in a sentence. */
  readonly why: string;
  readonly rule: Rule;
}

/** Verdicts of a rule or test. Unknown is not "no". */
export const VERDICT = { no: 0, yes: 1, unknown: 2 } as const;
export type Verdict = (typeof VERDICT)[keyof typeof VERDICT];
