/** A neighbourhood plan as the map shows it: lines between neighbourhoods, their names, and a light fill that tells those apart that touch. */
export interface PlanDrawing {
  /** Neighbourhood of every MSOA of England, by a number; -1: none. */
  readonly of: Int32Array;
  /** Borders (pairs of MSOA indices) that people marked as barriers. */
  readonly barriers: readonly (readonly [number, number])[];
  /** Pairs of areas (MSOA indices) between which people marked a way across; images draw them. */
  readonly crossings: readonly (readonly [number, number])[];
  /** Where each name stands, in degrees. */
  readonly names: readonly { readonly name: string; readonly lon: number; readonly lat: number }[];
  readonly fill: {
    readonly title: string;
    readonly units: string;
    /** Of each colour, the neighbourhoods that have it, in words. */
    readonly labels: readonly string[];
    readonly colours: Readonly<Record<"light" | "dark", readonly string[]>>;
    /** Colour of every MSOA by its number; 255 where there is none. */
    readonly classes: Uint8Array;
    /** Neighbourhood of every MSOA (as `of` above), and their names. */
    readonly parts: { readonly of: Int32Array; readonly names: readonly string[] };
  };
}
