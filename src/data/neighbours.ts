import type { Neighbours } from "../model/geometry";
import { blockOf, readPack } from "./files";
import type { ReadBytes } from "./read";

export const NEIGHBOURS_PATH = "neighbours.bin";

/** Loads the queen neighbours of every MSOA. Blocks: `count` for each MSOA, then `target`: for each, differences starting from itself. */
export async function loadNeighbours(read: ReadBytes): Promise<Neighbours> {
  const pack = await readPack<object>(read, NEIGHBOURS_PATH);
  const count = blockOf(pack, "count", NEIGHBOURS_PATH);
  const steps = blockOf(pack, "target", NEIGHBOURS_PATH);
  const offsets = new Int32Array(count.length + 1);
  const targets = new Int32Array(steps.length);
  for (let i = 0, at = 0; i < count.length; i++) {
    let target = i;
    for (let k = 0; k < (count[i] as number); k++) {
      target += steps[at] as number;
      targets[at++] = target;
    }
    offsets[i + 1] = at;
  }
  return { offsets, targets };
}
