import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Manifest, ManifestFile } from "../../src/model/manifest";
import { jsonFile } from "./gzip";
import { sha256 } from "./raw";
import { stampFile } from "./stamp-file";

/** Files of a build, written into a temporary folder beside the target and put in its place in one step at the end. */
export interface Output {
  readonly put: (path: string, bytes: Uint8Array, rows: number, sources: readonly string[]) => void;
  /** Writes the manifest and swaps the folder in. */
  readonly finish: () => Manifest;
  /** Removes the temporary folder; the target stays as it was. */
  readonly abandon: () => void;
}

/** The name of a build, from all its contents before they are stamped with it. */
const versionOf = (sorted: readonly { readonly path: string; readonly bytes: Uint8Array }[]): string =>
  sha256(
    new TextEncoder().encode(sorted.map(({ path, bytes }) => `${path} ${sha256(bytes)}`).join("\n")),
  ).slice(0, 12);

/** Opens a build of a target folder. Every file is stamped with what it is and with the build as it is written. */
export function openOutput(target: string): Output {
  mkdirSync(dirname(target), { recursive: true });
  const temp = mkdtempSync(`${target}.building-`);
  chmodSync(temp, 0o755);
  const files: (Pick<ManifestFile, "path" | "rows" | "sources"> & { readonly bytes: Uint8Array })[] = [];
  const write = (path: string, bytes: Uint8Array): void => {
    mkdirSync(dirname(join(temp, path)), { recursive: true });
    writeFileSync(join(temp, path), bytes);
  };
  return {
    put: (path, bytes, rows, sources) => {
      files.push({ path, bytes, rows, sources: [...sources].sort() });
    },
    finish: () => {
      const sorted = files.sort((a, b) => (a.path < b.path ? -1 : 1));
      const version = versionOf(sorted);
      const stamped = sorted.map(({ path, bytes, rows, sources }): ManifestFile => {
        const file = stampFile(path, version, bytes);
        write(path, file);
        return { path, bytes: file.length, sha256: sha256(file), rows, sources };
      });
      const manifest: Manifest = { version, files: stamped };
      write("manifest.json", stampFile("manifest.json", version, jsonFile(manifest)));
      swap(temp, target);
      return manifest;
    },
    abandon: () => rmSync(temp, { recursive: true, force: true }),
  };
}

function swap(temp: string, target: string): void {
  const old = `${target}.old-${process.pid}`;
  if (existsSync(target)) renameSync(target, old);
  renameSync(temp, target);
  rmSync(old, { recursive: true, force: true });
}
