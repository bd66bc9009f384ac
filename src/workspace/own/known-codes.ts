import { DISTRICT_RECODES } from "../../config/district-recodes";
import type { KnownCodes } from "./area-codes";
import { lsoas11 } from "./lsoa11";
import type { Carriers } from "./to-msoa";

const positions = (codes: readonly string[]) => new Map(codes.map((code, i) => [code, i]));

/** Districts by the codes that the same places had or have got, behind their own. */
const withRecodes = (known: ReadonlyMap<string, number>): ReadonlyMap<string, number> =>
  new Map([
    ...known,
    ...DISTRICT_RECODES.flatMap(([code, other]): [string, number][] => {
      const at = known.get(code);
      return at === undefined || known.has(other) ? [] : [[other, at]];
    }),
  ]);

/** The codes of every level that a table may be by, with their positions. */
export const knownCodes = ({ areas, lsoas, crosswalk, links, wards }: Carriers): KnownCodes => ({
  msoa21: positions(areas.code),
  msoa11: positions(crosswalk.codes11),
  lsoa21: positions(lsoas.code),
  lsoa11: positions(lsoas11(lsoas, links).code),
  lad24: withRecodes(positions(areas.lads.map(({ code }) => code))),
  wd24: positions(wards.map(({ code }) => code)),
  plan: new Map(),
});
