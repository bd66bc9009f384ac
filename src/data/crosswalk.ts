import type { Crosswalk } from "../model/crosswalk";
import { undelta } from "./delta";
import { blockOf, readPack } from "./files";
import type { ReadBytes } from "./read";

export const CROSSWALK_PATH = "crosswalk.bin";

/**
 * Loads the crosswalk of MSOAs from 2011 to 2021, for tables of local data. Blocks: `code` (digits after E02 of the areas of 2011,
 * differences) and `people11`; by MSOA of 2021 `count` of its parts and `changed`; by part `from` and `millionths`.
 */
export async function loadCrosswalk(read: ReadBytes): Promise<Crosswalk> {
  const pack = await readPack<object>(read, CROSSWALK_PATH);
  const block = (name: string): Float64Array => blockOf(pack, name, CROSSWALK_PATH);
  const [from, millionths] = [block("from"), block("millionths")];
  let at = 0;
  const parts = Array.from(block("count"), (count) =>
    Array.from({ length: count }, () => ({
      from: from[at] as number,
      millionths: millionths[at++] as number,
    })),
  );
  return {
    codes11: Array.from(undelta(block("code")), (digits) => `E02${String(digits).padStart(6, "0")}`),
    people11: block("people11"),
    parts,
    changed: Uint8Array.from(block("changed")),
  };
}
