import { existsSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ReadBytes } from "../src/data/read";
import { openJson } from "../src/data/sealed-json";
import type { Manifest } from "../src/model/manifest";

/** The build that a folder's manifest names; undefined where there is none. Throws for a manifest that is damaged or does not say what it is. */
function buildOf(dir: string): string | undefined {
  const path = join(dir, "manifest.json");
  if (!existsSync(path)) return undefined;
  try {
    return (openJson(readFileSync(path)).content as Manifest).version;
  } catch (cause) {
    throw new Error(
      `${path} is damaged, or was made before data files said what they are. Build that folder again from its sources.`,
      { cause },
    );
  }
}

/** Reads data files of one build from a folder ("public/data"), as the browser reads them over HTTP. */
export function readFromDir(dir: string): ReadBytes {
  const build = buildOf(dir);
  const read = async (path: string): Promise<Uint8Array> => {
    try {
      return await readFile(join(dir, path));
    } catch (cause) {
      throw new Error(
        `The data file ${join(dir, path)} cannot be read. Build it with: npm run data:build -- --from DIR`,
        { cause },
      );
    }
  };
  return build === undefined ? read : Object.assign(read, { build });
}
