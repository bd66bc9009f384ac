import { blockOf, readPack } from "./files";
import type { ReadBytes } from "./read";

export const PLACES_PATH = "places.bin";
/** Parts of a degree that places are kept to: 70 to 110 m, ample for a label. */
export const PLACE_PER_DEGREE = 1000;
/** People are kept to the hundred: they only order the labels. */
export const PLACE_PEOPLE = 100;

/** A place label; people only order the labels. */
export interface Place {
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
  readonly people: number;
}

/** Labels of towns and cities, largest first. Header: `names`; blocks `lon`, `lat` and `people` in the units above. */
export async function loadPlaces(read: ReadBytes): Promise<readonly Place[]> {
  const pack = await readPack<{ readonly names: readonly string[] }>(read, PLACES_PATH);
  const [lon, lat, people] = ["lon", "lat", "people"].map((name) => blockOf(pack, name, PLACES_PATH));
  return pack.header.names.map((name, i) => ({
    name,
    lon: (lon?.[i] ?? NaN) / PLACE_PER_DEGREE,
    lat: (lat?.[i] ?? NaN) / PLACE_PER_DEGREE,
    people: (people?.[i] ?? NaN) * PLACE_PEOPLE,
  }));
}
