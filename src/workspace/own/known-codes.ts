import type { KnownCodes } from "./area-codes";
import type { Carriers } from "./to-msoa";

const positions = (codes: readonly string[]) => new Map(codes.map((code, i) => [code, i]));

/** The codes of every level that a table may be by, with their positions. */
export const knownCodes = ({ areas, lsoas, crosswalk, wards }: Carriers): KnownCodes => ({
  msoa21: positions(areas.code),
  msoa11: positions(crosswalk.codes11),
  lsoa21: positions(lsoas.code),
  lad24: positions(areas.lads.map(({ code }) => code)),
  wd24: positions(wards.map(({ code }) => code)),
  plan: new Map(),
});
