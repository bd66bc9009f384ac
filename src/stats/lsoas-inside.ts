import type { Lsoas } from "../model/area";

/** Rows of the LSOAs inside the given MSOAs (indices), the most deprived first. */
export function lsoasInside(lsoas: Lsoas, msoas: ArrayLike<number>): number[] {
  const wanted = new Set(Array.from(msoas));
  const rows: number[] = [];
  lsoas.msoa.forEach((msoa, row) => wanted.has(msoa) && rows.push(row));
  return rows.sort((a, b) => (lsoas.imdRank[a] as number) - (lsoas.imdRank[b] as number));
}
