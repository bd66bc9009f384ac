import type { Areas } from "../model/area";
import type { Neighbours } from "../model/geometry";

export const DIRECTIONS = { north: [0, 1], east: [1, 0], south: [0, -1], west: [-1, 0] } as const;
export type Direction = keyof typeof DIRECTIONS;

/** Widest angle between the direction asked for and the neighbour's, as its cosine: 75 degrees. */
const LEAST_COSINE = Math.cos((75 * Math.PI) / 180);

/**
 * The neighbour of an MSOA that lies most nearly in a direction, judged between population-weighted centres on the
 * ground (longitudes narrowed by latitude). Null where no neighbour lies within 75 degrees of it.
 */
export function neighbourToward(
  areas: Areas,
  { offsets, targets }: Neighbours,
  from: number,
  direction: Direction,
): number | null {
  const [x, y] = DIRECTIONS[direction];
  const lon = areas.lon[from] as number;
  const lat = areas.lat[from] as number;
  const narrowing = Math.cos((lat * Math.PI) / 180);
  let best: number | null = null;
  let most = LEAST_COSINE;
  for (let at = offsets[from] as number; at < (offsets[from + 1] as number); at++) {
    const to = targets[at] as number;
    const dx = ((areas.lon[to] as number) - lon) * narrowing;
    const dy = (areas.lat[to] as number) - lat;
    const cosine = (dx * x + dy * y) / Math.hypot(dx, dy);
    if (cosine > most) [best, most] = [to, cosine];
  }
  return best;
}
