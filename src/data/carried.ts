import { gzipSync } from "fflate";
import { readByteText } from "./byte-text";
import { gunzip } from "./gunzip";
import { fullPack } from "./thin-pack";

/** What a page that is one file says of itself, as JSON in the element `about`. */
export interface AboutFile {
  /** The footprint's code and name. */
  readonly code: string;
  readonly name: string;
  /** The view that the file opens with, as the query of a link. */
  readonly query: string;
  /** The day it was made: YYYY-MM-DD. */
  readonly day: string;
  /** Version of the data. */
  readonly build: string;
  readonly checkCode: string;
  /** Address of the site that is kept up to date, with a slash at its end; null where none was given. */
  readonly site: string | null;
}

const textOf = (selector: string): string | null => document.querySelector(selector)?.textContent ?? null;

/** What the page says of itself. Throws where it is no page of one file. */
export function aboutFile(): AboutFile {
  const text = textOf("script#about");
  if (text === null) throw new Error("This file does not say what it holds. Ask for it again.");
  return JSON.parse(text) as AboutFile;
}

/** What the page carries in itself under a kind and a name, gzipped there; null where it carries none. */
async function carried(kind: "part" | "file", name: string): Promise<Uint8Array | null> {
  const text = textOf(`script[data-${kind}="${CSS.escape(name)}"]`);
  return text === null ? null : gunzip(readByteText(text));
}

/** A part of the program, or what goes with it. */
export const carriedPart = (name: string): Promise<Uint8Array | null> => carried("part", name);

async function dataOf(path: string): Promise<Uint8Array> {
  const bytes = await carried("file", path);
  if (bytes) return bytes;
  const { name, site } = aboutFile();
  throw new Error(
    `This file carries ${name} and the figures of all England, but not ${path}.${site === null ? "" : ` ${site} has it.`}`,
  );
}

/** The bytes of a data file, as a site has it, from the page itself. Rejects, in words, for one that the page does not carry. */
export async function carriedFile(path: string): Promise<Uint8Array> {
  const thin = await dataOf(path);
  return path.endsWith(".json") ? thin : gzipSync(await fullPack(thin, dataOf), { level: 0, mtime: 0 });
}
