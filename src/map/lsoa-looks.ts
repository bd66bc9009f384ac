import { LSOA_COUNT } from "../model/codes";
import { COLOUR_BITS, FLAG, packLook } from "./area-state";
import type { MapModel } from "./model";
import type { Slots } from "./slots";

/** Looks of LSOAs (area-state.ts): from afar all take their MSOA's; near enough, their own colour with their MSOA's hatch. */
export function lsoaLooks(model: MapModel, msoas: Int32Array, slots: Slots, near: boolean): Int32Array {
  const { lsoas, lsoaClasses, lsoaRamp, theme, inScope } = model;
  const looks = new Int32Array(LSOA_COUNT);
  if (!lsoas) return looks;
  const ofMsoa = (row: number): number => msoas[lsoas.msoa[row] ?? -1] ?? 0;
  if (!near || !lsoaClasses) return looks.map((_, row) => ofMsoa(row));
  const scope = inScope && Uint8Array.from(lsoas.msoa, (msoa) => inScope[msoa] ?? 0);
  const own = packLook({ classes: lsoaClasses, ramp: lsoaRamp, theme, slots, inScope: scope }, LSOA_COUNT);
  const unknown = 3 << COLOUR_BITS;
  return own.map((look, row) => (look & ~unknown) | (ofMsoa(row) & (FLAG << COLOUR_BITS)));
}
