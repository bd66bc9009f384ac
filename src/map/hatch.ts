import { HATCH_ZOOM, LSOA_ZOOM } from "../config/layers";
import { valueAt, type Stops } from "./widths";

/** Hatching steps back where the LSOAs under it are the subject; the outline stays. */
const HATCH_OVER_LSOAS = 0.35;

/** Strength by zoom: noise on areas of a few pixels, hatch and dots come in with the zoom. */
const stops = (overLsoas: number): Stops => [
  [HATCH_ZOOM - 0.5, 0],
  [HATCH_ZOOM + 0.5, 1],
  [LSOA_ZOOM, 1],
  [LSOA_ZOOM + 0.5, overLsoas],
];

/** Strength of the dots of areas with a note, 0 to 1. */
export const dotsAt = (zoom: number): number => valueAt(stops(1), zoom);

/** Strength of a flag's hatch, 0 to 1; weaker where LSOAs have colours of their own under it. */
export const hatchAt = (zoom: number, overLsoas: boolean): number =>
  valueAt(stops(overLsoas ? HATCH_OVER_LSOAS : 1), zoom);
