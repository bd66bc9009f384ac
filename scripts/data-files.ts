import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Plugin } from "vite";
import { sealJson } from "../src/data/sealed-json.ts";
import type { Manifest } from "../src/model/manifest";

const DATA = "public/data";
const MANIFEST = "manifest.json";
/** src/data/names.ts reads it; it is made here. */
const NAMES = "names.json";
/** Kept under plain names: people download them, and links to them last. */
const DOWNLOADS = "download/";
/**
 * What a first view loads, and what a footprint's boundaries wait for: the program knows these by itself. The others cost one small request, once.
 */
const FIRST =
  /^(?:(?:areas|cities|england|lsoas|summary)\.bin|(?:attributions|big-local)\.json|columns\/imd25_(?:national_decile|share_core20|share_decile1)\.bin)$/;

type Hashes = ReadonlyMap<string, string>;

const hashOf = (digest: Buffer): string => digest.toString("base64url").slice(0, 22);
const digestOf = (bytes: Uint8Array): Buffer => createHash("sha256").update(bytes).digest();
const lines = (hashes: Hashes): string => [...hashes].map(([path, hash]) => `${path} ${hash}`).join("\n");

/**
 * The build in public/data and, by path, the hash of every file that the app loads. Throws when a file is not what the manifest says: the
 * app would refuse it in the browser.
 */
function listDataFiles(): { readonly build: string; readonly hashes: Hashes } {
  const text = readFileSync(join(DATA, MANIFEST));
  const { version, files } = (JSON.parse(text.toString()) as { readonly content: Manifest }).content;
  const loaded = files.filter(({ path }) => !path.startsWith(DOWNLOADS));
  const hashes = loaded.map(({ path, sha256 }): [string, string] => {
    const digest = digestOf(readFileSync(join(DATA, path)));
    if (digest.toString("hex") !== sha256)
      throw new Error(
        `${DATA}/${path} is not what ${DATA}/${MANIFEST} says. Build the data again: npm run data:build -- --from DIR`,
      );
    return [path, hashOf(digest)];
  });
  return { build: version, hashes: new Map([...hashes, [MANIFEST, hashOf(digestOf(text))]]) };
}

const define = (build: string, hashed: boolean, known: Hashes): Record<string, string> => ({
  __DATA_BUILD__: JSON.stringify(build),
  __DATA_FILES__: JSON.stringify({ hashed, files: lines(known) }),
});

/** The constants of src/data/build-id.ts and names.ts where files are read under their plain names, all of them known at once. */
export function definePlain(): Record<string, string> {
  const { build, hashes } = listDataFiles();
  return define(build, false, hashes);
}

const hashedName = (path: string, hash: string): string => path.replace(/(\.[^./]+)$/, `-${hash}$1`);

function place(from: string, folder: string, hashes: Hashes): void {
  for (const [path, hash] of hashes) {
    const to = join(folder, hashedName(path, hash));
    mkdirSync(dirname(to), { recursive: true });
    renameSync(join(from, path), to);
  }
  for (const entry of readdirSync(from, { withFileTypes: true }))
    if (entry.isDirectory() && readdirSync(join(from, entry.name)).length === 0)
      rmdirSync(join(from, entry.name));
}

/** The names that a built site gives its data files. */
export interface DataTable {
  readonly build: string;
  /** Hash by path: of every file, and those that the program knows by itself. */
  readonly all: Hashes;
  readonly first: Hashes;
  /** The content of names.json, and where the site keeps it, relative to the page. */
  readonly names: Uint8Array;
  readonly namesAddress: string;
}

/** The table of what is in public/data now. Throws as `listDataFiles` does. */
export function dataTable(): DataTable {
  const { build, hashes } = listDataFiles();
  const first = new Map([...hashes].filter(([path]) => FIRST.test(path)));
  const others = Object.fromEntries([...hashes].filter(([path]) => !FIRST.test(path)));
  const names = sealJson(JSON.stringify(others), { kind: "names", id: "", build });
  const hash = hashOf(digestOf(names));
  const all = new Map([...hashes, [NAMES, hash]]);
  return { build, all, first, names, namesAddress: `assets/data/${hashedName(NAMES, hash)}` };
}

/** A built site: every data file in assets/data under a name with its hash, like all else in assets/ to be kept for good. */
function hashedFiles({ build, all, first, names }: DataTable): Plugin {
  let folder = "";
  return {
    name: "hyperlocal:hashed-data-files",
    apply: "build",
    config: () => ({ define: define(build, true, new Map([...first, [NAMES, all.get(NAMES) ?? ""]])) }),
    configResolved: (config) => {
      folder = resolve(config.root, config.build.outDir);
    },
    transformIndexHtml: {
      order: "post",
      handler: (html) =>
        html.replace(/\bdata\/([\w./-]+\.(?:bin|json))"/g, (_, path: string) => {
          const hash = all.get(path);
          if (hash === undefined) throw new Error(`index.html asks for data/${path}, which is not there.`);
          return `assets/data/${hashedName(path, hash)}"`;
        }),
    },
    writeBundle: {
      order: "post",
      sequential: true,
      handler: () => {
        writeFileSync(join(folder, "data", NAMES), names);
        place(join(folder, "data"), join(folder, "assets/data"), all);
      },
    },
  };
}

/** The development server: public/data as it is. A new build of the data starts it again. */
const plainFiles: Plugin = {
  name: "hyperlocal:plain-data-files",
  apply: "serve",
  config: () => ({ define: definePlain() }),
  configureServer: (server) => {
    const manifest = resolve(DATA, MANIFEST);
    server.watcher.add(manifest);
    server.watcher.on("change", (path) => {
      if (path === manifest) void server.restart();
    });
  },
};

/** Tells the program the names of its data files. */
export const dataFiles = (table: DataTable): Plugin[] => [hashedFiles(table), plainFiles];
