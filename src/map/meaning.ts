import { SELECT_ZOOM } from "../config/layers";
import { boardsOf } from "../model/area";
import type { MapModel } from "./model";

/** What a click on an area means: select it, or go to its ICB when it lies outside the footprint in view. */
export function meaningOf(
  { areas, vintage, footprint }: Pick<MapModel, "areas" | "vintage" | "footprint">,
  area: number,
  { zoom, add }: { readonly zoom: number; readonly add: boolean },
): { readonly select: number } | { readonly icb: number } {
  const { icbs, of } = boardsOf(areas, vintage);
  const icb = of[area] ?? -1;
  const inside = footprint === null ? zoom >= SELECT_ZOOM : icbs[icb]?.code === footprint;
  return inside || add ? { select: area } : { icb };
}
