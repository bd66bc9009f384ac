import type { Area, Areas, Straddle } from "../model/area";
import { undelta } from "./delta";
import { blockOf, readPack } from "./files";
import type { ReadBytes } from "./read";

/**
 * Header of areas.bin. Blocks, all in MSOA code order: `code` (differences of the digits after E02), `prefix` and `number`
 * (an ONS name is prefixes[prefix] and a number of three digits), `population`, `lsoas`, `lon`, `lat` (differences, 1e-5 degrees),
 * `lad`, `rgn`, `icb24`, `icb26`, `ruc`; and by level `people.lad24` and so on.
 */
export interface AreasHeader {
  /** House of Commons Library names, joined by line feeds. */
  readonly names: string;
  readonly prefixes: readonly string[];
  readonly lads: readonly Area[];
  readonly rgns: readonly Area[];
  readonly icb24s: readonly Area[];
  readonly icb26s: readonly Area[];
  readonly rucs: readonly Area[];
  readonly straddle24: readonly Straddle[];
  readonly straddle26: readonly Straddle[];
}

/** Coordinates of centres are whole numbers of this part of a degree: under 1 m off. At 1e4 (7 m) the count of areas within 3 km of a Big Local position was one out. */
export const CENTRE_PER_DEGREE = 1e5;
export const AREAS_PATH = "areas.bin";

/** Loads the spine: every MSOA of England and the districts, regions and ICBs that hold them. */
export async function loadAreas(read: ReadBytes): Promise<Areas> {
  const pack = await readPack<AreasHeader>(read, AREAS_PATH);
  const block = (name: string): Float64Array => blockOf(pack, name, AREAS_PATH);
  const { names, prefixes, ...lists } = pack.header;
  const number = block("number");
  return {
    ...lists,
    code: Array.from(undelta(block("code")), (digits) => `E02${String(digits).padStart(6, "0")}`),
    name: names.split("\n"),
    onsName: Array.from(
      block("prefix"),
      (prefix, i) => `${prefixes[prefix]} ${String(number[i]).padStart(3, "0")}`,
    ),
    population: block("population"),
    lsoas: block("lsoas"),
    lon: undelta(block("lon"), CENTRE_PER_DEGREE),
    lat: undelta(block("lat"), CENTRE_PER_DEGREE),
    lad: block("lad"),
    rgn: block("rgn"),
    icb24: block("icb24"),
    icb26: block("icb26"),
    ruc: block("ruc"),
    people: {
      lad24: block("people.lad24"),
      icb24: block("people.icb24"),
      icb26: block("people.icb26"),
      ctry21: block("people.ctry21"),
    },
  };
}
