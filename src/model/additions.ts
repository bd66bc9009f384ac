import type { ServiceKind, Site } from "./services";

/** What can be switched on over the measure, in the order of the key. */
export const ADDITIONS = ["practice", "pharmacy", "library", "pride"] as const;
export type Addition = (typeof ADDITIONS)[number];

/** What is said of a mark: its name, then a line for each fact. */
export type MarkWords = readonly [name: string, ...lines: string[]];

/** Services of a kind as marks: clustered far out, each by itself and named near. */
export interface SiteMarks {
  readonly kind: ServiceKind;
  /** Those with a position. */
  readonly sites: readonly Pick<Site, "name" | "lon" | "lat">[];
  /** What is said of one, by its place in `sites`. */
  readonly say: (row: number) => MarkWords;
  /** What is said of so many in one mark. */
  readonly sayMany: (count: number) => MarkWords;
}

/** A place of Pride in Place as it is marked: at the centre of its MSOA or of its built-up area, in degrees. */
export interface PrideMark {
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  readonly words: MarkWords;
}

/** Pride in Place: neighbourhoods are MSOAs, towns are labels and never MSOAs. */
export interface PrideMarks {
  /** Of every MSOA of England, the selected neighbourhood that it is, by a number; -1: none. */
  readonly of: Int32Array;
  readonly neighbourhoods: readonly PrideMark[];
  readonly towns: readonly PrideMark[];
}

/** All that is switched on over the measure, ready to be drawn. */
export interface Additions {
  readonly sites: readonly SiteMarks[];
  readonly pride: PrideMarks | null;
  /** Sources of what is drawn, for the attribution. */
  readonly sources: readonly string[];
}
