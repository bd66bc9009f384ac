import { PLACE_KINDS, type SearchPlace } from "../model/search-place";
import { undelta } from "./delta";
import { blockOf, readPack } from "./files";
import type { ReadBytes } from "./read";

/**
 * Header of search/7.bin, the places that words of one of the files (readings/header/search-words.ts) find: lists joined by line feeds, a line a place.
 * Blocks: `kind`, its place in PLACE_KINDS; `msoas`, how many areas it opens; `msoa`, those areas (differences, through all places).
 */
export interface SearchHeader {
  readonly codes: string;
  readonly names: string;
  readonly notes: string;
  readonly also: string;
}

/** Where the places of a file are. */
export const searchPath = (file: number): string => `search/${file}.bin`;

/** Loads the places of a file. */
export async function loadSearch(read: ReadBytes, file: number): Promise<readonly SearchPlace[]> {
  const path = searchPath(file);
  const pack = await readPack<SearchHeader>(read, path);
  const { codes, names, notes, also } = pack.header;
  const [code, name, note, others] = [codes, names, notes, also].map((text) => text.split("\n"));
  const [kind, msoas, msoa] = [
    blockOf(pack, "kind", path),
    blockOf(pack, "msoas", path),
    undelta(blockOf(pack, "msoa", path)),
  ];
  let from = 0;
  return Array.from(kind, (at, i) => {
    const to = from + (msoas[i] as number);
    const place: SearchPlace = {
      kind: PLACE_KINDS[at] ?? "ward",
      ...{ code: code?.[i] ?? "", name: name?.[i] ?? "", note: note?.[i] ?? "", also: others?.[i] ?? "" },
      msoas: Array.from(msoa.subarray(from, to)),
    };
    from = to;
    return place;
  });
}
