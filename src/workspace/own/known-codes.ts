import type { KnownCodes } from "./area-codes";
import { lsoas11 } from "./lsoa11";
import type { Carriers } from "./to-msoa";

const positions = (codes: readonly string[]) => new Map(codes.map((code, i) => [code, i]));

/** The codes of every level that a table may be by, with their positions. */
export const knownCodes = ({ areas, lsoas, crosswalk, links, wards }: Carriers): KnownCodes => ({
  msoa21: positions(areas.code),
  msoa11: positions(crosswalk.codes11),
  lsoa21: positions(lsoas.code),
  lsoa11: positions(lsoas11(lsoas, links).code),
  lad24: positions(areas.lads.map(({ code }) => code)),
  wd24: positions(wards.map(({ code }) => code)),
  plan: new Map(),
});
