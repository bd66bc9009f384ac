import type { Areas, Lsoas } from "../model/area";
import type { Indicator, IndicatorData } from "../model/indicator";
import type { Member } from "./levels";
import { partOf } from "./profile/reading";

/** An indicator's value of an area of any level: the level's own, or made anew from counts. NaN where that has no meaning. */
export const valueOf = (
  indicator: Indicator,
  data: IndicatorData,
  { at, msoas }: Pick<Member, "at" | "msoas">,
  { population }: Pick<Areas, "population">,
  lsoas: Lsoas | null = null,
): number => partOf(indicator, data, { at, msoas, population }, lsoas).value;
