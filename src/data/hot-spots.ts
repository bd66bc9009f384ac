import { blockOf, readPack } from "./files";
import type { ReadBytes } from "./read";

export const HOT_SPOTS_PATH = "hotspots.bin";

/** Which permutations a file holds the p of. */
export interface HotSpotsHeader {
  readonly indicator: string;
  readonly rounds: number;
  readonly seed: number;
}

/**
 * Loads the two-sided permutation p of every MSOA that the build worked out, NaN where there is none. Block `count`: one
 * more than the rounds in the smaller tail, so that p = 2 count / (rounds + 1); 0 where the area was not tested.
 */
export async function loadHotSpots(read: ReadBytes): Promise<HotSpotsHeader & { readonly p: Float64Array }> {
  const pack = await readPack<HotSpotsHeader>(read, HOT_SPOTS_PATH);
  const { rounds } = pack.header;
  const p = blockOf(pack, "count", HOT_SPOTS_PATH).map((count) =>
    count === 0 ? NaN : Math.min(1, (2 * count) / (rounds + 1)),
  );
  return { ...pack.header, p };
}
