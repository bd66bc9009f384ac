import { gzipSync } from "fflate";
import { readByteText } from "./byte-text";
import type { AboutFile, Carrier } from "./carrier";
import { gunzip } from "./gunzip";
import { fullPack } from "./thin-pack";

const textOf = (selector: string): string | null => document.querySelector(selector)?.textContent ?? null;

/** What the page says of itself, as JSON in the element `about`. Throws where it is no page of one file. */
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

async function carriedFile(path: string): Promise<Uint8Array> {
  const thin = await dataOf(path);
  return path.endsWith(".json") ? thin : gzipSync(await fullPack(thin, dataOf), { level: 0, mtime: 0 });
}

/** What the page carries, read from its elements. */
export const carriedInPage = (): Carrier => ({ about: aboutFile(), part: carriedPart, file: carriedFile });
