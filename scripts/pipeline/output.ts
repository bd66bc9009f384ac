import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Manifest, ManifestFile } from "../../src/model/manifest";
import { jsonFile } from "./gzip";
import { sha256 } from "./raw";

/** Files of a build, gathered in a temporary folder beside the target and put in its place in one step at the end. */
export interface Output {
  readonly put: (path: string, bytes: Uint8Array, rows: number, sources: readonly string[]) => void;
  /** Writes the manifest and swaps the folder in. */
  readonly finish: () => Manifest;
  /** Removes the temporary folder; the target stays as it was. */
  readonly abandon: () => void;
}

/** Opens a build of a target folder. */
export function openOutput(target: string): Output {
  mkdirSync(dirname(target), { recursive: true });
  const temp = mkdtempSync(`${target}.building-`);
  chmodSync(temp, 0o755);
  const files: ManifestFile[] = [];
  return {
    put: (path, bytes, rows, sources) => {
      mkdirSync(dirname(join(temp, path)), { recursive: true });
      writeFileSync(join(temp, path), bytes);
      files.push({ path, bytes: bytes.length, sha256: sha256(bytes), rows, sources: [...sources].sort() });
    },
    finish: () => {
      const sorted = files.sort((a, b) => (a.path < b.path ? -1 : 1));
      const version = sha256(
        new TextEncoder().encode(sorted.map((f) => `${f.path} ${f.sha256}`).join("\n")),
      ).slice(0, 12);
      const manifest: Manifest = { version, files: sorted };
      writeFileSync(join(temp, "manifest.json"), jsonFile(manifest));
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
