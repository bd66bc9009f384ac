import type { Place } from "../../src/data/places";
import { readNumbers } from "../pipeline/numbers";
import { parseTable } from "../pipeline/table";

/** Charing Cross: the source gives London only as boroughs, so one label is added. */
const LONDON = { name: "London", lon: -0.1276, lat: 51.5072 };

/** Parses and checks the places, largest first, with London added. `londonPeople` are the residents of the region. */
export function parsePlaces(file: string, bytes: Uint8Array, londonPeople: number): readonly Place[] {
  const table = parseTable(file, bytes, ["bua22cd", "name", "lon", "lat", "population"]);
  const lon = readNumbers(table, "lon", { min: -6.5, max: 1.8, decimals: 5 });
  const lat = readNumbers(table, "lat", { min: 49.8, max: 55.9, decimals: 5 });
  const people = readNumbers(table, "population", { min: 0, max: 2e6 });
  const places = table.cells("name").map((name, i) => ({
    name,
    lon: (lon[i] as number) / 1e5,
    lat: (lat[i] as number) / 1e5,
    people: people[i] as number,
  }));
  return [...places, { ...LONDON, people: londonPeople }].sort(
    (a, b) => b.people - a.people || (a.name < b.name ? -1 : 1),
  );
}

/** Centres of built-up areas by their code, in degrees. */
export function parseCentres(
  file: string,
  bytes: Uint8Array,
): ReadonlyMap<string, readonly [lon: number, lat: number]> {
  const table = parseTable(file, bytes, ["bua22cd", "lon", "lat"]);
  const lon = readNumbers(table, "lon", { min: -6.5, max: 1.8, decimals: 5 });
  const lat = readNumbers(table, "lat", { min: 49.8, max: 55.9, decimals: 5 });
  return new Map(
    table.cells("bua22cd").map((code, i) => [code, [(lon[i] as number) / 1e5, (lat[i] as number) / 1e5]]),
  );
}
