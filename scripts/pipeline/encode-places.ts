import { PLACE_PEOPLE, PLACE_PER_DEGREE, type Place } from "../../src/data/places";
import { packFile } from "./gzip";

/** The bytes of cities.bin or towns.bin (src/data/places.ts has the layout), in the order given. */
export function encodePlaces(places: readonly Place[]): Uint8Array {
  const whole = (name: "lon" | "lat" | "people", per: number) => ({
    name,
    values: places.map((place) => Math.round(place[name] * per)),
  });
  return packFile({ names: places.map(({ name }) => name) }, [
    whole("lon", PLACE_PER_DEGREE),
    whole("lat", PLACE_PER_DEGREE),
    whole("people", 1 / PLACE_PEOPLE),
  ]);
}
