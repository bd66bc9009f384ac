import { gunzip } from "./gunzip";
import { decodePack, type Pack } from "./pack";
import type { ReadBytes } from "./read";

const damaged = (path: string, cause: unknown): Error =>
  new Error(
    `The data file ${path} is damaged or only partly there. Reload the page; if it happens again, tell whoever runs this site.`,
    {
      cause,
    },
  );

/** Reads and unpacks a .bin file. Errors name the file and say what to do. */
export async function readPack<H>(read: ReadBytes, path: string): Promise<Pack<H>> {
  const bytes = await read(path);
  try {
    return decodePack<H>(await gunzip(bytes));
  } catch (cause) {
    throw damaged(path, cause);
  }
}

/** Reads a JSON file that the pipeline wrote. Errors name the file and say what to do. */
export async function readJson<T>(read: ReadBytes, path: string): Promise<T> {
  const bytes = await read(path);
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as T;
  } catch (cause) {
    throw damaged(path, cause);
  }
}

/** A block that must be there. */
export function blockOf(pack: Pack<unknown>, name: string, path: string): Float64Array {
  const block = pack.blocks[name];
  if (!block) throw damaged(path, new Error(`block "${name}" is missing`));
  return block;
}
