import { readJson } from "./files";
import { firstHashes, NAMES_PATH } from "./names";
import type { ReadBytes } from "./read";

let first: ReadonlyMap<string, string> | null = null;
let others: Promise<Readonly<Record<string, string>>> | null = null;

/** The hash of a data file. `read` fetches the list of the others, once. Rejects, in words, for a path that this build does not have. */
export async function hashOf(read: ReadBytes, path: string): Promise<string> {
  first ??= firstHashes();
  const known = first.get(path);
  if (known !== undefined) return known;
  if (first.has(NAMES_PATH)) {
    others ??= readJson<Readonly<Record<string, string>>>(read, NAMES_PATH);
    try {
      const hash = (await others)[path];
      if (hash !== undefined) return hash;
    } catch (error) {
      others = null;
      throw error;
    }
  }
  throw new Error(`This version of the page knows of no data file ${path}.`);
}
