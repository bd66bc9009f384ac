import { boardsOf, type Areas } from "../model/area";
import type { Vintage } from "../model/codes";

/**
 * MSOAs of a footprint (by majority ICB), of a district, or of the part of a district inside a footprint; England when
 * both are null. Ascending indices. A code that does not exist in the vintage gives an empty scope.
 */
export function scopeOf(
  areas: Areas,
  vintage: Vintage,
  footprint: string | null,
  place: string | null,
): Int32Array {
  const { icbs, of: icbOf } = boardsOf(areas, vintage);
  const icb = icbs.findIndex(({ code }) => code === footprint);
  const lad = areas.lads.findIndex(({ code }) => code === place);
  const inside: number[] = [];
  for (let i = 0; i < areas.code.length; i++) {
    if (footprint !== null && icbOf[i] !== icb) continue;
    if (place !== null && areas.lad[i] !== lad) continue;
    inside.push(i);
  }
  return Int32Array.from(inside);
}
