import type { Areas, Lsoas } from "../../model/area";
import type { EntryPoint } from "../../workspace/voice/entry";

/** To a thousandth; never -0, which no file can hold. */
const rounded = (degrees: number): number => Math.round(degrees * 1000) / 1000 + 0;

/** A point to a thousandth of a degree, as it is kept. */
export const keptPoint = ([lng, lat]: readonly [number, number]): EntryPoint => [rounded(lng), rounded(lat)];

/** Metres of a degree of latitude. */
const METRES = 111_320;

/** A point moved by so many metres to the east and to the north. */
export function movedPoint(
  [lng, lat]: readonly [number, number],
  east: number,
  north: number,
): readonly [number, number] {
  return [lng + east / (METRES * Math.cos((lat * Math.PI) / 180)), lat + north / METRES];
}

const TYPED = /^(-?\d{1,2}(?:\.\d+)?)\s*(?:[,;]|\s)\s*(-?\d{1,2}(?:\.\d+)?)$/;

/** "53.612, -2.431", latitude first as maps write it, as longitude and latitude; null for anything else, or a place outside England. */
export function readPoint(typed: string): EntryPoint | null {
  const [, lat = "", lng = ""] = TYPED.exec(typed.trim().replaceAll("−", "-")) ?? [];
  if (lat === "" || lng === "") return null;
  const [north, east] = [Number(lat), Number(lng)];
  return north >= 49 && north <= 56 && east >= -7 && east <= 3 ? keptPoint([east, north]) : null;
}

/** Where a point is, for an entry on an MSOA (its code): whether it may be kept, and what is said. `lsoa`: the row of the small area that holds it, -1 for none of the ICB. */
export function sayPointIn(
  lsoa: number,
  msoa: string,
  areas: Areas,
  lsoas: Pick<Lsoas, "msoa" | "name">,
): { readonly inside: boolean; readonly said: string } {
  if (lsoa === -1)
    return { inside: false, said: "It is outside this ICB, or in the sea. Move it back into the area." };
  const row = lsoas.msoa[lsoa] ?? -1;
  if (areas.code[row] === msoa) return { inside: true, said: `in ${lsoas.name[lsoa] ?? ""}` };
  return {
    inside: false,
    said: `It is in ${areas.name[row] ?? "another area"}, not in this area. Move the point back, or add the entry there.`,
  };
}
