import type { LsoaLinks } from "../model/crosswalk";
import { undelta } from "./delta";
import { blockOf, readPack } from "./files";
import type { ReadBytes } from "./read";

export const LSOA_LINKS_PATH = "lsoa11.bin";

/**
 * Loads how LSOAs of 2011 became those of 2021, for tables of local data. Blocks, by pair of LSOAs that is not one unchanged area: `row`
 * (place in lsoas.bin, differences), `from` (digits after E01 of the LSOA of 2011) and `millionths`.
 */
export async function loadLsoaLinks(read: ReadBytes): Promise<LsoaLinks> {
  const pack = await readPack<object>(read, LSOA_LINKS_PATH);
  const block = (name: string): Float64Array => blockOf(pack, name, LSOA_LINKS_PATH);
  return {
    row: undelta(block("row")),
    from: Array.from(block("from"), (digits) => `E01${String(digits).padStart(6, "0")}`),
    millionths: block("millionths"),
  };
}
