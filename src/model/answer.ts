/**
 * The one result that the map, the sentence, the list, the charts and the exports read.
 * Arrays of 6,856 are in MSOA order and speak of all England; the counts and people speak of the scope.
 */
export interface Answer {
  /** Indices of the MSOAs in scope (footprint, place, or England), ascending. */
  readonly scope: Int32Array;
  /** VERDICT of the rule for every MSOA of England. */
  readonly verdict: Uint8Array;
  /** 1 where the rule judges an MSOA and does not flag it, and it holds at least one LSOA in IMD decile 1 (hidden pocket). */
  readonly pocket: Uint8Array;
  readonly areas: {
    readonly scope: number;
    readonly flagged: number;
    readonly pocket: number;
    readonly unknown: number;
  };
  /** People, mid-2022, summed over the MSOAs in scope. */
  readonly people: { readonly scope: number; readonly flagged: number; readonly pocket: number };
  /** Of the scope's people in decile-1 LSOAs, how many there are and how many live in flagged MSOAs. */
  readonly decile1: { readonly people: number; readonly flagged: number };
  /** Tests "worst X%" (as JSON) by which ties let more than X% pass, with the share that does, 0 to 1. */
  readonly tied: ReadonlyMap<string, number>;
}
