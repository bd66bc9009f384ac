import { seedsOf, type AreaSeed } from "./area-seeds";
import type { Box, FrameMap } from "./frame-map";
import { placeNames, type PlacedName } from "./labels";
import type { Placed } from "./map-layers";

/** At most so many selected areas are named for being selected. */
export const MOST_PICKED = 8;
/** Units that their names are tall. */
export const PICKED_SIZE = 17;
/** With more areas to name than this none is: the key of marks says so. */
export const MOST_NAMED = 150;

/** How many areas are selected. */
export const countPicked = ({ areas }: FrameMap): number => areas.filter(({ picked }) => picked).length;

/** Whether so many areas are selected that only the first are named and the others are outlined alone. */
export const pickedAreMany = (map: FrameMap): boolean => countPicked(map) > MOST_PICKED + MOST_NAMED;

/** Names of the first selected areas, in the order of the map's areas; if need be over what only `fixed` does not hold. */
export function pickedNames(
  { areas }: FrameMap,
  placed: Placed,
  taken: readonly Box[],
  fixed: readonly Box[],
): { readonly names: PlacedName[]; readonly codes: ReadonlySet<string> } {
  const seeds: AreaSeed[] = seedsOf(areas.filter(({ picked }) => picked).slice(0, MOST_PICKED), placed);
  const clear = placeNames(seeds, taken, placed.box, PICKED_SIZE);
  // Who was selected is named, if need be over the mark of a pocket or of Big Local.
  const names = clear.length === seeds.length ? clear : placeNames(seeds, fixed, placed.box, PICKED_SIZE);
  return { names, codes: new Set(names.map(({ seed }) => seeds[seed]?.code ?? "")) };
}
