/** A ward or constituency, and the people it shares with each MSOA: whole LSOAs, each counted to the area it fits best. */
export interface ElectoralArea {
  readonly code: string;
  readonly name: string;
  /** MSOAs that it shares people with, ascending, as places in code order, and how many people live in both (mid-2022). */
  readonly msoa: ArrayLike<number>;
  readonly people: ArrayLike<number>;
}

export const ELECTORAL_KINDS = ["ward", "constituency"] as const;
export type ElectoralKind = (typeof ELECTORAL_KINDS)[number];

/** Wards of May 2024 and constituencies of July 2024 in code order, by best fit of LSOAs. */
export type Electoral = Readonly<Record<ElectoralKind, readonly ElectoralArea[]>>;
