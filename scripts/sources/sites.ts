import { SITE_PER_DEGREE } from "../../src/data/services";
import type { Site } from "../../src/model/services";
import { InputError } from "../pipeline/input-error";
import { readNumbers } from "../pipeline/numbers";
import type { Table } from "../pipeline/table";

/** A full postcode with its space. */
const POSTCODE = /^[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/;

/** Names, postcodes and positions of a table of places. `blanks` is how many have no position; a row lacks both coordinates or none. */
export function readSites(table: Table, blanks: number, written: (name: string) => string): readonly Site[] {
  const lon = readNumbers(table, "lon", { min: -6.5, max: 1.8, decimals: 5, blanks });
  const lat = readNumbers(table, "lat", { min: 49.8, max: 55.9, decimals: 5, blanks });
  const [names, postcodes] = [table.cells("name"), table.cells("postcode")];
  return names.map((name, i) => {
    const postcode = postcodes[i] ?? "";
    const where = { file: table.file, row: i + 1 };
    if (name === "")
      throw new InputError({ ...where, column: "name", value: "" }, "no name.", "Check the file.");
    if (!POSTCODE.test(postcode))
      throw new InputError(
        { ...where, column: "postcode", value: postcode },
        "not a postcode.",
        "Check the file.",
      );
    if (Number.isNaN(lon[i]) !== Number.isNaN(lat[i]))
      throw new InputError(
        { ...where, column: "lon", value: postcode },
        "half a position.",
        "Check the file.",
      );
    return {
      name: written(name),
      postcode,
      lon: (lon[i] as number) / SITE_PER_DEGREE,
      lat: (lat[i] as number) / SITE_PER_DEGREE,
    };
  });
}

/** Throws unless a table has as many rows as its publisher's list, and no code twice. */
export function demandRows(table: Table, expected: number, key?: string): void {
  if (table.length !== expected)
    throw new InputError(
      { file: table.file, value: String(table.length) },
      `expected ${expected} rows.`,
      "The file may be cut short: fetch it again.",
    );
  const seen = new Set<string>();
  for (const code of key === undefined ? [] : table.cells(key)) {
    if (seen.has(code))
      throw new InputError(
        { file: table.file, ...(key === undefined ? {} : { column: key }), value: code },
        "the code occurs twice.",
        "Remove the duplicate.",
      );
    seen.add(code);
  }
}
