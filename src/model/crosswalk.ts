/** A part of an MSOA of 2021: the MSOA of 2011 it comes from and the share of that area's people, in millionths. */
export interface CrosswalkPart {
  readonly from: number;
  readonly millionths: number;
}

/** How MSOAs of 2011 become those of 2021, by the ONS. */
export interface Crosswalk {
  /** MSOAs of 2011 in code order. */
  readonly codes11: readonly string[];
  /** Residents of each MSOA of 2011 at the census of that year. */
  readonly people11: Float64Array;
  /** Of each MSOA of 2021, in code order. */
  readonly parts: readonly (readonly CrosswalkPart[])[];
  /** 1 where the area is not the same as one of 2011 (split, merged, redrawn). */
  readonly changed: Uint8Array;
}

/** How LSOAs of 2011 became those of 2021, where they are not the same: one entry for each pair that shares ground. All others kept their code. */
export interface LsoaLinks {
  /** Place of the LSOA of 2021 among `Lsoas`, ascending. */
  readonly row: ArrayLike<number>;
  /** The LSOA of 2011 that some of it comes from. */
  readonly from: readonly string[];
  /** Share of the people of the LSOA of 2021 that come from there, in millionths. */
  readonly millionths: ArrayLike<number>;
}
