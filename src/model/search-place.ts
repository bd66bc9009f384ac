/** What can be found by name beyond boards, districts and areas. */
export const PLACE_KINDS = [
  "ward",
  "constituency",
  "practice",
  "network",
  "library",
  "pride",
  "bigLocal",
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** A place that is found by name. */
export interface SearchPlace {
  readonly kind: PlaceKind;
  /** Its code; of a town of Pride in Place that of its district; "" for kinds without codes. */
  readonly code: string;
  readonly name: string;
  /** What is said beside its name: "in Rochdale". */
  readonly note: string;
  /** Other names that it goes by. */
  readonly also: string;
  /** The MSOAs that it opens, as places in code order, ascending; none where there are none to open. */
  readonly msoas: readonly number[];
}
