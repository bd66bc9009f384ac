import type { Areas, Lsoas } from "../model/area";
import { loadAreas } from "./areas";
import { undelta } from "./delta";
import { blockOf, readPack } from "./files";
import type { ReadBytes } from "./read";

export const LSOAS_PATH = "lsoas.bin";

/**
 * Loads every LSOA of England, in code order. Blocks of lsoas.bin: `code` (differences of the digits after E01), `letter` (its name is the
 * MSOA's and this letter, A = 0), `msoa`, `population`, `decile`, `rank`, `score` (thousandths),
 * `icb24`, `icb26`. The spine is read again unless it is given.
 */
export async function loadLsoas(read: ReadBytes, areas?: Areas): Promise<Lsoas> {
  const [pack, spine] = await Promise.all([readPack<object>(read, LSOAS_PATH), areas ?? loadAreas(read)]);
  const block = (name: string): Float64Array => blockOf(pack, name, LSOAS_PATH);
  const msoa = block("msoa");
  return {
    code: Array.from(undelta(block("code")), (digits) => `E01${String(digits).padStart(6, "0")}`),
    name: Array.from(
      block("letter"),
      (letter, i) => `${spine.onsName[msoa[i] as number]}${String.fromCharCode(65 + letter)}`,
    ),
    msoa,
    population: block("population"),
    imdDecile: block("decile"),
    imdRank: block("rank"),
    imdScore: block("score").map((thousandths) => thousandths / 1000),
    icb24: block("icb24"),
    icb26: block("icb26"),
  };
}
