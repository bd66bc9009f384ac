import type { Vintage } from "./codes";

/** A district, region or ICB: `code` is the ONS code, `nhs` the NHS code (ICBs only). */
export interface Area {
  readonly code: string;
  readonly name: string;
  readonly nhs?: string;
}

/** An MSOA that lies in more than one ICB: the index of the minor ICB and the people who live there (mid-2022). */
export interface Straddle {
  readonly msoa: number;
  readonly icb: number;
  readonly people: number;
}

/**
 * The spine: every MSOA of England in code order. All arrays are parallel; a position in them is an MSOA's `index`.
 * `lad`, `rgn`, `icb24`, `icb26` and `ruc` hold positions in the lists beside them.
 */
export interface Areas {
  readonly code: readonly string[];
  /** ONS name, "Bradford 001". */
  readonly onsName: readonly string[];
  /** House of Commons Library name; 60 recur, so show the district beside it. */
  readonly name: readonly string[];
  /** Residents, mid-2022, first edition. */
  readonly population: Float64Array;
  /** Number of LSOAs inside. */
  readonly lsoas: Float64Array;
  /** Population-weighted centre, degrees WGS 84. */
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  readonly lad: Float64Array;
  readonly rgn: Float64Array;
  readonly icb24: Float64Array;
  readonly icb26: Float64Array;
  readonly ruc: Float64Array;
  readonly lads: readonly Area[];
  readonly rgns: readonly Area[];
  readonly icb24s: readonly Area[];
  readonly icb26s: readonly Area[];
  readonly rucs: readonly Area[];
  readonly straddle24: readonly Straddle[];
  readonly straddle26: readonly Straddle[];
  /** Residents of every area of each level, from LSOAs (an ICB's people are not the sum of its MSOAs' where they straddle). */
  readonly people: Readonly<Record<"lad24" | "icb24" | "icb26" | "ctry21", Float64Array>>;
}

/** Every LSOA of England in code order; `msoa` is the index of the MSOA that holds it. */
export interface Lsoas {
  readonly code: readonly string[];
  readonly name: readonly string[];
  readonly msoa: Float64Array;
  readonly population: Float64Array;
  readonly imdDecile: Float64Array;
  readonly imdRank: Float64Array;
  readonly imdScore: Float64Array;
  /** True ICB of the LSOA, as a position in `Areas.icb24s` and `.icb26s`. */
  readonly icb24: Float64Array;
  readonly icb26: Float64Array;
}

/** The boards of a vintage, and of each MSOA the place of its board among them. */
export const boardsOf = (
  areas: Areas,
  vintage: Vintage,
): { readonly icbs: readonly Area[]; readonly of: Areas["icb26"] } =>
  vintage === "2026" ? { icbs: areas.icb26s, of: areas.icb26 } : { icbs: areas.icb24s, of: areas.icb24 };
