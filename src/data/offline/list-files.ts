import { loadDetailIndex } from "../detail";
import { hashOf } from "../hash-of";
import { loadManifest } from "../lists";
import { addressOf, NAMES_PATH } from "../names";
import { placeOf } from "../place-of";
import { fetchBytes } from "../read";
import { filesFor } from "./files-for";

/** A file of the site: its whole address, and its size in bytes (0 where the site does not say; those are small). */
export interface SiteFile {
  readonly url: string;
  readonly bytes: number;
}

async function askJson(url: string, cache: RequestCache): Promise<unknown> {
  try {
    return (await (await fetch(url, { cache })).json()) as unknown;
  } catch {
    throw new Error("The site does not answer. Check the connection, then try again.");
  }
}

/**
 * The program of the site at `base`, as scripts/offline-files.ts lists it. Rejects, in words, when the site cannot be reached or serves another
 * program than `entry`: what is kept must be of one build.
 */
export async function listProgram(base: string, entry: string): Promise<readonly SiteFile[]> {
  const version = (await askJson(`${base}version.json`, "no-store")) as Readonly<
    Record<string, string | undefined>
  >;
  if (version.program === undefined || base + (version.entry ?? "") !== entry)
    throw new Error("The site has been updated since you opened this page. Reload the page, then try again.");
  const files = (await askJson(base + version.program, "default")) as readonly (readonly [string, number])[];
  return files.map(([path, bytes]) => ({ url: base + path, bytes }));
}

/** The data files of a footprint or of England. Rejects, in words, when a list of them does not come. */
export async function listData(base: string, scope: string): Promise<readonly SiteFile[]> {
  const [manifest, index] = await Promise.all([loadManifest(fetchBytes), loadDetailIndex(fetchBytes)]);
  const data = filesFor(scope, manifest.files, index).map((file) => ({
    url: base + placeOf(file),
    bytes: file.bytes,
  }));
  // These two list the others and are in no list themselves.
  const lists = ["manifest.json", NAMES_PATH].map(async (path) => ({
    url: base + addressOf(path, await hashOf(fetchBytes, path)),
    bytes: 0,
  }));
  return [...data, ...(await Promise.all(lists))];
}
