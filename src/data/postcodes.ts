import type { PostcodeSector, PostcodesOfArea } from "../model/postcode";
import { undelta } from "./delta";
import { blockOf, readPack } from "./files";
import type { ReadBytes } from "./read";

/**
 * Header of postcodes/AL.bin, the live postcodes of one postcode area. Blocks: by sector `lsoas` and `units`, how many it has of each; by LSOA of
 * a sector `lsoa`, its place in code order (differences, through all sectors); by postcode, in order of sector and unit, `unit` (the difference to
 * the unit before, less one, from the start of its sector) and `place`, the LSOA's place in its sector's list.
 */
export interface PostcodesHeader {
  /** Sector names without the area, joined by line feeds: "1 1". */
  readonly sectors: string;
  /** What month the postcodes are of: "2023-05". */
  readonly month: string;
}

/** Where the postcodes of an area ("AL") are. One file an area: whoever runs the host sees which was asked for, and no more. */
export const postcodesPath = (area: string): string => `postcodes/${area}.bin`;

/** Loads the live postcodes of a postcode area. Rejects, in words, where the file does not come or is not what it should be. */
export async function loadPostcodes(read: ReadBytes, area: string): Promise<PostcodesOfArea> {
  const path = postcodesPath(area);
  const pack = await readPack<PostcodesHeader>(read, path);
  const block = (name: string): Float64Array => blockOf(pack, name, path);
  const [lsoas, units, unit, place] = [block("lsoas"), block("units"), block("unit"), block("place")];
  const lsoa = undelta(block("lsoa"));
  let fromLsoa = 0;
  let from = 0;
  const sectors = pack.header.sectors.split("\n").map((name, i): [string, PostcodeSector] => {
    const to = from + (units[i] as number);
    const list = lsoa.subarray(fromLsoa, (fromLsoa += lsoas[i] as number));
    const sector = {
      units: undelta(unit.subarray(from, to)).map((sum, at) => sum + at),
      lsoa: Uint16Array.from(place.subarray(from, to), (at) => list[at] as number),
    };
    from = to;
    return [area + name, sector];
  });
  return { month: pack.header.month, sectors: new Map(sectors) };
}
