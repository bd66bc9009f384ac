import type { Areas } from "../model/area";
import type { Corner } from "./model";

/** A box with a shorter diagonal, in pixels, was not meant. */
export const LEAST_BOX = 4;

/** Indices of the areas whose population-weighted centre lies in the box between two corners. */
export function areasInBox(areas: Areas, a: Corner, b: Corner): number[] {
  const within = (value: number | undefined, p: number, q: number): boolean =>
    value !== undefined && value >= Math.min(p, q) && value <= Math.max(p, q);
  return areas.code.flatMap((_, i) =>
    within(areas.lon[i], a[0], b[0]) && within(areas.lat[i], a[1], b[1]) ? [i] : [],
  );
}
