import { LSOA_ZOOM } from "../config/layers";
import type { Areas } from "../model/area";
import { icbLevel, type Vintage } from "../model/codes";

/** Footprints that are kept in detail beside those in sight, so that going back and forth loads nothing twice. */
const KEPT = 6;
/** So far back from the zoom of LSOAs the detail of where one was is kept. */
const BACK = 1;

/** What decides which footprints are drawn in detail. */
export interface Sight {
  readonly vintage: Vintage;
  /** The footprint in view, or null for England: in detail at every zoom. */
  readonly footprint: string | null;
  readonly zoom: number;
  /** Indices of the MSOAs that the screen may show. */
  readonly msoas: Iterable<number>;
}

/**
 * ICB codes of the footprints to draw in detail: the one in view first; near enough for LSOAs all that the screen shows, then those
 * that it showed before (`last`), no more than are kept. Further away the footprint in view alone.
 */
export function boardsInSight(
  areas: Areas,
  { vintage, footprint, zoom, msoas }: Sight,
  last: readonly string[],
): string[] {
  const level = icbLevel(vintage);
  const boards = areas[`${level}s`];
  const always = footprint === null ? [] : [footprint];
  if (zoom < LSOA_ZOOM - BACK) return always;
  const seen = new Set(always);
  if (zoom >= LSOA_ZOOM)
    for (const msoa of msoas) {
      const code = boards[areas[level][msoa] ?? -1]?.code;
      if (code !== undefined) seen.add(code);
    }
  for (const code of last)
    if (seen.size < KEPT && boards.some((board) => board.code === code)) seen.add(code);
  return [...seen];
}
