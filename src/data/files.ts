import { gunzip } from "./gunzip";
import { decodePack, stampOfPack, type Pack } from "./pack";
import type { ReadBytes } from "./read";
import { openJson } from "./sealed-json";
import { checkStamp } from "./stamp";

const damaged = (path: string, cause: unknown): Error =>
  new Error(
    `The data file ${path} is damaged or only partly there. Reload the page; if it happens again, tell whoever runs this site.`,
    {
      cause,
    },
  );

/** Reads a file and opens it. Throws, in words that name it, if it is damaged, or is not the file and build that were asked for. */
async function open<T extends { readonly stamp: unknown }>(
  read: ReadBytes,
  path: string,
  decode: (bytes: Uint8Array) => T | Promise<T>,
): Promise<T> {
  const bytes = await read(path);
  let opened: T;
  try {
    opened = await decode(bytes);
  } catch (cause) {
    throw damaged(path, cause);
  }
  checkStamp(opened.stamp, path, read.build);
  return opened;
}

/** Reads and unpacks a .bin file. Errors name the file and say what to do. */
export const readPack = <H>(read: ReadBytes, path: string): Promise<Pack<H>> =>
  open(read, path, async (bytes) => decodePack<H>(await gunzip(bytes)));

/** Reads a JSON file that the pipeline wrote. Errors name the file and say what to do. */
export const readJson = async <T>(read: ReadBytes, path: string): Promise<T> =>
  (await open(read, path, openJson)).content as T;

/** Throws, in words, unless the bytes are whole and say that they are the file at `path` of a build. Decodes nothing. */
export async function checkFile(path: string, bytes: Uint8Array, build: string): Promise<void> {
  const read = Object.assign(() => Promise.resolve(bytes), { build });
  await open<{ readonly stamp: unknown }>(read, path, async (file) =>
    path.endsWith(".json") ? openJson(file) : { stamp: stampOfPack(await gunzip(file)) },
  );
}

/** A block that must be there. */
export function blockOf(pack: Pack<unknown>, name: string, path: string): Float64Array {
  const block = pack.blocks[name];
  if (!block) throw damaged(path, new Error(`block "${name}" is missing`));
  return block;
}
