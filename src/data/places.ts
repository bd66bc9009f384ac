import { blockOf, readPack } from "./files";
import type { ReadBytes } from "./read";

export const CITIES_PATH = "cities.bin";
export const TOWNS_PATH = "towns.bin";
/** Places of so many people stand in cities.bin: those that the map of England labels before one zooms in. */
export const CITY_PEOPLE = 60_000;
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

async function loadFrom(read: ReadBytes, path: string): Promise<readonly Place[]> {
  const pack = await readPack<{ readonly names: readonly string[] }>(read, path);
  const [lon, lat, people] = ["lon", "lat", "people"].map((name) => blockOf(pack, name, path));
  return pack.header.names.map((name, i) => ({
    name,
    lon: (lon?.[i] ?? NaN) / PLACE_PER_DEGREE,
    lat: (lat?.[i] ?? NaN) / PLACE_PER_DEGREE,
    people: (people?.[i] ?? NaN) * PLACE_PEOPLE,
  }));
}

/**
 * Labels of cities, largest first. Header of both files: `names`; blocks `lon`, `lat` and `people` in the units above.
 */
export const loadCities = (read: ReadBytes): Promise<readonly Place[]> => loadFrom(read, CITIES_PATH);

/** Labels of cities and towns, largest first. */
export async function loadPlaces(read: ReadBytes): Promise<readonly Place[]> {
  const [cities, towns] = await Promise.all([loadCities(read), loadFrom(read, TOWNS_PATH)]);
  return [...cities, ...towns];
}
