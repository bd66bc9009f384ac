import type { ManifestFile } from "../model/manifest";
import { addressOf } from "./names";
import { shortHash } from "./short-hash";

/** The folder of what people download, under plain names. */
const DOWNLOADS = "download/";

/** Where a site keeps a file of the manifest, relative to the page: what the app loads is named by its content's hash. */
export function placeOf({ path, sha256 }: Pick<ManifestFile, "path" | "sha256">): string {
  if (path.startsWith(DOWNLOADS)) return `data/${path}`;
  const bytes = sha256.match(/../g)?.map((pair) => Number.parseInt(pair, 16)) ?? [];
  return addressOf(path, shortHash(Uint8Array.from(bytes)));
}
