import type { ManifestFile } from "../../model/manifest";
import { carriedPaths, type Carry } from "./carry";

/** What of a file's bytes stands in the page, by what was measured: text gzips to a fifth; columns share; of values by LSOA, the footprint's part. */
const SHARES = { json: 0.2, bin: 0.86, lsoa: 1.25 } as const;

export interface SizesOfOneFile {
  /** Bytes that are fetched from the site to make it. */
  readonly fetched: number;
  /** Bytes of the page, to about a twentieth. */
  readonly page: number;
}

/** How much is fetched for a page of one file, and how large it becomes. `shell`: bytes of the page without data; `lsoas`: of all England. */
export function sizesOfOneFile(
  files: readonly ManifestFile[],
  carry: Carry,
  shell: number,
  lsoas: number,
): SizesOfOneFile {
  const wanted = new Set(
    carriedPaths(
      files.map(({ path }) => path),
      carry,
    ),
  );
  let [fetched, page] = [shell, shell];
  for (const { path, bytes } of files) {
    if (!wanted.has(path)) continue;
    fetched += bytes;
    if (path.startsWith("lsoa/")) page += bytes * SHARES.lsoa * (carry.lsoas.size / lsoas);
    else page += bytes * (path.endsWith(".json") ? SHARES.json : SHARES.bin);
  }
  return { fetched, page };
}
