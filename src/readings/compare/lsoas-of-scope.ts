import type { Areas, Lsoas } from "../../model/area";
import type { Vintage } from "../../model/codes";
import { lsoasInside } from "../../stats/lsoas-inside";

/**
 * The LSOAs of the scope: a footprint's own, also those in an MSOA that counts elsewhere, as its summary measures are
 * computed; else (`footprint` null: a place, or England) those inside the scope's MSOAs.
 */
export function lsoasOfScope(
  areas: Areas,
  lsoas: Lsoas,
  vintage: Vintage,
  footprint: string | null,
  scope: Int32Array,
): number[] {
  const [of, icbs] = vintage === "2026" ? [lsoas.icb26, areas.icb26s] : [lsoas.icb24, areas.icb24s];
  const icb = icbs.findIndex(({ code }) => code === footprint);
  if (icb < 0) return lsoasInside(lsoas, scope);
  const rows: number[] = [];
  of.forEach((at, row) => at === icb && rows.push(row));
  return rows;
}
