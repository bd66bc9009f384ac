import { delta } from "../../src/data/delta";
import type { SearchHeader } from "../../src/data/search";
import { PLACE_KINDS, type SearchPlace } from "../../src/model/search-place";
import { packFile } from "../pipeline/gzip";

const lines = (places: readonly SearchPlace[], of: (place: SearchPlace) => string): string =>
  places.map((place) => of(place).replaceAll("\n", " ")).join("\n");

/** The bytes of search/7.bin (src/data/search.ts has the layout). */
export function encodeSearch(places: readonly SearchPlace[]): Uint8Array {
  const header: SearchHeader = {
    codes: lines(places, ({ code }) => code),
    names: lines(places, ({ name }) => name),
    notes: lines(places, ({ note }) => note),
    also: lines(places, ({ also }) => also),
  };
  return packFile(header, [
    { name: "kind", values: places.map(({ kind }) => PLACE_KINDS.indexOf(kind)) },
    { name: "msoas", values: places.map(({ msoas }) => msoas.length) },
    { name: "msoa", values: delta(places.flatMap(({ msoas }) => msoas)), encoding: "varint" },
  ]);
}
