import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { POLICY } from "../../scripts/csp";
import { precompress } from "../../scripts/precompress";
import { sealJson } from "../../src/data/sealed-json";

const BUILD = "0123456789ab";
const sha = (bytes: Uint8Array) => createHash("sha256").update(bytes);
const hashOf = (bytes: Uint8Array): string => sha(bytes).digest("base64url").slice(0, 22);
const named = (path: string, hash: string): string => path.replace(/(\.[^.]+)$/, `-${hash}$1`);

/** A built site in small, with all that check:site looks at: two data files, a download, a program of 3 kB. */
export function writeSmallSite(folder: string): void {
  mkdirSync(join(folder, "assets/data/columns"), { recursive: true });
  mkdirSync(join(folder, "data/download"), { recursive: true });
  const hashes: Record<string, string> = {};
  const put = (path: string, bytes: Uint8Array): string => {
    const at = `assets/data/${named(path, hashOf(bytes))}`;
    writeFileSync(join(folder, at), bytes);
    hashes[path] = hashOf(bytes);
    return at;
  };
  const files = ["areas.bin", "columns/imd.bin"].map((path) => ({ path, bytes: gzipSync(path.repeat(50)) }));
  const [areas] = files.map(({ path, bytes }) => put(path, bytes));
  const csv = Buffer.from("msoa21cd\r\nE02000001\r\n");
  writeFileSync(join(folder, "data/download/all.csv"), csv);
  const ledger = [...files, { path: "download/all.csv", bytes: csv }].map(({ path, bytes }) => ({
    ...{ path, bytes: bytes.length, sha256: sha(bytes).digest("hex"), rows: 1, sources: [] },
  }));
  const seal = (kind: string, value: unknown) =>
    sealJson(JSON.stringify(value), { kind, id: "", build: BUILD });
  put("manifest.json", seal("manifest", { version: BUILD, files: ledger }));
  const names = put("names.json", seal("names", hashes));
  const write = (path: string, text: string): void => writeFileSync(join(folder, path), text);
  write("assets/main-abc.js", "export const areas = 1;\n".repeat(150));
  write("assets/main-abc.css", "p { color: red }\n".repeat(150));
  write("assets/icon-abc.svg", '<svg xmlns="http://www.w3.org/2000/svg"/>');
  write("offline.js", 'self.addEventListener("fetch", () => undefined);\n'.repeat(30));
  write("hyperlocal.webmanifest", JSON.stringify({ name: "Hyperlocal" }));
  write("version.json", JSON.stringify({ entry: "assets/main-abc.js", names, build: BUILD }));
  write(
    "index.html",
    `<!doctype html><meta http-equiv="Content-Security-Policy" content="${POLICY.replaceAll("'", "&#39;")}">
<link rel="icon" href="./assets/icon-abc.svg"><link rel="manifest" href="./hyperlocal.webmanifest"><link rel="preload" as="fetch" crossorigin href="./${areas ?? ""}">
<script type="module" crossorigin src="./assets/main-abc.js"></script>
<link rel="stylesheet" crossorigin href="./assets/main-abc.css"><div id="root"></div>${"<p>areas</p>".repeat(100)}`,
  );
  precompress(folder);
}
