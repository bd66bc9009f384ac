import type { FrameMap } from "./frame-map";

/** How an area or a swatch is filled. `hatch` and `dots` lie over the colour, so that nothing is told by colour alone. */
export interface Fill {
  readonly colour: string;
  /** Lines for "no data", crossed lines for "suppressed", dots for "estimated" and for a value that leaves something out. */
  readonly over?: "lines" | "cross" | "dots";
}

/** One row of the legend: a class with its bounds in words and how many areas of the scope are in it. */
export interface LegendRow {
  readonly label: string;
  readonly fill: Fill;
  readonly areas: number;
}

export interface FrameLegend {
  /** Measure and unit: "National decile, 1 = most deprived". */
  readonly title: string;
  readonly rows: readonly LegendRow[];
  /** The "no data" row, always shown with its count, even when it is 0. */
  readonly noData: LegendRow;
  /** "Suppressed by the publisher", shown where there are any. */
  readonly suppressed: LegendRow;
  /** Areas with a class whose value is estimated through the 2011 crosswalk: dots over the class. */
  readonly estimated: number;
  /** Areas with a class whose value leaves out small areas without a published one: dots over the class. */
  readonly partial: number;
  /** "Classes fixed on England" or "Quintiles within this footprint". */
  readonly note: string;
}

/** Everything that an image says, in words and values that are ready to be drawn. No number is worked out later. */
export interface FrameInput {
  readonly title: string;
  /** Measure, period and areas: "Index of Multiple Deprivation, national decile, 2025, by MSOA". */
  readonly subtitle: string;
  /** What an area is, where there is room: "areas of 5,000 to 15,000 people". */
  readonly unitOfArea: string;
  /** Footprint and vintage: "NHS Greater Manchester (ICB of April 2026)". */
  readonly footprint: string;
  readonly headline: {
    readonly flagged: string;
    readonly of: string;
    readonly people: string;
    /** Hidden pockets, and areas for which the data cannot say; "" where there are neither. */
    readonly others: string;
  };
  /** The rule as a plain sentence. */
  readonly rule: string;
  readonly legend: FrameLegend;
  readonly map: FrameMap;
  /** Date of the export, in words: "23 November 2026". */
  readonly date: string;
  /** Version of the data (manifest). */
  readonly version: string;
  readonly link: string;
  readonly checkCode: string;
  /** Whose figures and boundaries they are, in a line or two. */
  readonly credit: string;
  /** Attribution lines of what is shown, with licences: in the description of the file. */
  readonly attributions: readonly string[];
  /** Description for those who cannot see the image. */
  readonly alt: string;
}
