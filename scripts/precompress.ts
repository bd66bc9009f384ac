import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import type { Plugin } from "vite";

const TEXT = /\.(?:html|js|css|json|csv|svg|webmanifest|md|txt)$/;
/** Above this, brotli's slowest setting costs more seconds than it saves bytes. */
const LARGE = 2_000_000;

/** A .br and a .gz beside every text file over 1 kB of a folder. Binary data are gzipped inside and left alone. */
export function precompress(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !TEXT.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = readFileSync(path);
    if (bytes.length < 1024) continue;
    const quality = bytes.length > LARGE ? 5 : constants.BROTLI_MAX_QUALITY;
    writeFileSync(
      `${path}.br`,
      brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
    );
    writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
  }
}

/** Precompresses what Vite has built, once everything is written. */
export function precompressed(): Plugin {
  let folder = "";
  return {
    name: "hyperlocal:precompress",
    apply: "build",
    configResolved: (config) => {
      folder = resolve(config.root, config.build.outDir);
    },
    writeBundle: {
      order: "post",
      sequential: true,
      handler: () => {
        precompress(folder);
      },
    },
  };
}
