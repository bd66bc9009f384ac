import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ReadBytes } from "../src/data/read";

/** Reads data files from a folder ("public/data"), as the browser reads them over HTTP. */
export const readFromDir =
  (dir: string): ReadBytes =>
  async (path) => {
    try {
      return await readFile(join(dir, path));
    } catch (cause) {
      throw new Error(
        `The data file ${join(dir, path)} cannot be read. Build it with: npm run data:build -- --from DIR`,
        { cause },
      );
    }
  };
