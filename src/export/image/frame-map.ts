import type { NoteMark } from "../../model/indicator";

/** A ring or line in Web Mercator units (0 to 1, y down): x0, y0, x1, y1, ... A ring repeats its first point at its end. */
export type Line = Float64Array;

/** A polygon or several: rings in any order, filled by the even-odd rule. */
export type Rings = readonly Line[];

/** [left, top, right, bottom] in the units of the lines. */
export type Box = readonly [number, number, number, number];

/** One MSOA of the scope. */
export interface FrameArea {
  readonly code: string;
  /** Name to write on the map: "Scholemoor & Lidget Green". */
  readonly name: string;
  readonly rings: Rings;
  /** Position in the legend's rows, or why there is none. */
  readonly row: number | "no data" | "suppressed";
  /** "e" estimated through the 2011 crosswalk, "+" leaves something out: drawn with dots over its class. "" for a plain value. */
  readonly mark: NoteMark;
  readonly flagged: boolean;
  readonly pocket: boolean;
  /** Selected by the person: outlined, and the first eight named, flagged or not, where there is room. The others are labelled as their flag asks. */
  readonly picked: boolean;
}

export interface FramePoint {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** Places of Pride in Place inside the scope, when they are switched on: selected MSOAs with their edges, towns by name. */
export interface FramePride {
  readonly edges: readonly Line[];
  readonly neighbourhoods: readonly FramePoint[];
  readonly towns: readonly FramePoint[];
}

/** What people marked of a plan's borders: lines that nobody crosses, and straight lines between areas that have a way across. */
export interface FrameMarked {
  readonly barriers: readonly Line[];
  readonly crossings: readonly Line[];
}

/** The map of an image: shapes and points, projected, not yet fitted to a frame. */
export interface FrameMap {
  /** The scope's areas. Flagged ones are named in this order while there is room, so the order is one of importance. */
  readonly areas: readonly FrameArea[];
  /** What the areas later in that order have in common, in words: "with lower IMD scores". */
  readonly rest: string;
  /** England, drawn quietly behind the scope; empty when the scope is England. */
  readonly land: Rings;
  /** District boundaries inside and around the scope. */
  readonly districts: readonly Line[];
  /** Boundary of the footprint, or of every footprint when the scope is England. */
  readonly outline: readonly Line[];
  /** The edge around each group of flagged areas that touch. */
  readonly flagEdges: readonly Line[];
  /** The edges of the areas that the person selected. */
  readonly pickedEdges: readonly Line[];
  /** ICBs by name, where their people live, when the scope is England; empty otherwise. */
  readonly boards: readonly FramePoint[];
  /** Towns and cities, most people first. */
  readonly places: readonly FramePoint[];
  /** Big Local areas inside the scope ("about here"). */
  readonly bigLocal: readonly FramePoint[];
  readonly pride?: FramePride;
  readonly marked?: FrameMarked;
}
