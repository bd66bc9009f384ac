import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const HASHED = /-[\w-]{22}(?=\.(?:bin|json)$)/;

/** Every data file of a built site that the app loads: its path under public/data ("columns/imd25_extent.bin"), and where it lies in the built folder. */
export function dataFilesOf(dist: string): ReadonlyMap<string, string> {
  const folder = join(dist, "assets/data");
  const found = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    HASHED.test(name),
  );
  return new Map(found.map((name) => [name.replace(HASHED, ""), join("assets/data", name)]));
}

/** The bytes of a data file of a built site, by its path under public/data. */
export function readData(dist: string, path: string): Uint8Array {
  const at = dataFilesOf(dist).get(path);
  if (at === undefined) throw new Error(`The built site has no data file ${path}.`);
  return Uint8Array.from(readFileSync(join(dist, at)));
}

/** Matches the address of a data file of a built site, whatever its hash. */
export const addressGlob = (path: string): string => `**/data/${path.replace(/(\.\w+)$/, "-*$1")}`;
