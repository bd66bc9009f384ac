import { boardsOf, type Area, type Areas } from "../../model/area";
import type { BigLocalArea } from "../../model/big-local";
import type { Vintage } from "../../model/codes";
import { icbOfDistrict } from "../../state/choose";

/** The ICB of the MSOA that holds the position; of most of the district's people when there is no position. */
export function icbOfBigLocal(areas: Areas, vintage: Vintage, area: BigLocalArea): Area | undefined {
  const { icbs, of } = boardsOf(areas, vintage);
  const lad = areas.lads.findIndex(({ code }) => code === area.lad24cd);
  const icb = area.msoa !== null ? of[area.msoa] : lad < 0 ? undefined : icbOfDistrict(areas, vintage, lad);
  return icbs[icb ?? -1];
}

/** Whether a Big Local area lies in the footprint of that ICB code; none does without a footprint. */
export const liesIn =
  (areas: Areas, vintage: Vintage, footprint: string | null) =>
  (area: BigLocalArea): boolean =>
    footprint !== null && icbOfBigLocal(areas, vintage, area)?.code === footprint;
