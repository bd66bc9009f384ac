/** A place of the Pride in Place programme: a town (phase 1), or a neighbourhood that was selected as an MSOA (phases 2 and 3). */
export interface PrideInPlace {
  readonly name: string;
  readonly phase: 1 | 2 | 3;
  /** Day on which it was named (ISO). */
  readonly announced: string;
  readonly lad24cd: string;
  readonly lad24nm: string;
  /** Index of the selected MSOA; null for a town, which is never drawn as MSOAs. */
  readonly msoa: number | null;
  /** Centre of a town's built-up area, for its label; absent for neighbourhoods and the three towns that are no built-up area of their own. */
  readonly centre?: readonly [lon: number, lat: number];
}
