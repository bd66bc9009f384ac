import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { Plugin } from "vite";
import type { Manifest } from "../src/model/manifest";

const DATA = "public/data";
const MANIFEST = "manifest.json";
/** Kept under plain names: people download them, and links to them last. */
const DOWNLOADS = "download/";

interface Listed {
  readonly build: string;
  /** A line a file: its path under public/data, a space, its hash. */
  readonly files: string;
}

/**
 * What src/data/names.ts knows: the build in public/data and the hash of every file that the app loads. Throws when a file is not what the
 * manifest says: the app would refuse it in the browser.
 */
function listDataFiles(): Listed {
  const { version, files } = (
    JSON.parse(readFileSync(join(DATA, MANIFEST), "utf8")) as { readonly content: Manifest }
  ).content;
  const line = (path: string, sha256?: string): string => {
    const digest = createHash("sha256")
      .update(readFileSync(join(DATA, path)))
      .digest();
    if (sha256 !== undefined && digest.toString("hex") !== sha256)
      throw new Error(
        `${DATA}/${path} is not what ${DATA}/${MANIFEST} says. Build the data again: npm run data:build -- --from DIR`,
      );
    return `${path} ${digest.toString("base64url").slice(0, 22)}`;
  };
  const loaded = files.filter(({ path }) => !path.startsWith(DOWNLOADS));
  const lines = [...loaded.map(({ path, sha256 }) => line(path, sha256)), line(MANIFEST)];
  return { build: version, files: lines.join("\n") };
}

/** The constants of src/data/build-id.ts and src/data/names.ts, for a bundler; `hashed` says whether the files are served under hashed names. */
export function defineDataFiles(hashed: boolean, { build, files } = listDataFiles()): Record<string, string> {
  return {
    __DATA_BUILD__: JSON.stringify(build),
    __DATA_FILES__: JSON.stringify({ hashed, files }),
  };
}

const hashedName = (path: string, hash: string): string => path.replace(/(\.[^./]+)$/, `-${hash}$1`);

/**
 * Tells the program the names of its data files. A built site serves each under a name with the hash of its content, in assets/ like all
 * else that may be kept for good; the development server serves public/data as it is, and starts again after a new build of the data.
 */
export function dataFiles(): Plugin {
  let listed: Listed = { build: "", files: "" };
  let built = false;
  let folder = "";
  const names = (): Map<string, string> =>
    new Map(
      listed.files.split("\n").map((line) => {
        const [path = "", hash = ""] = line.split(" ");
        return [path, hashedName(path, hash)];
      }),
    );
  return {
    name: "hyperlocal:data-files",
    config: (_, { command }) => {
      listed = listDataFiles();
      built = command === "build";
      return { define: defineDataFiles(built, listed) };
    },
    configResolved: (config) => {
      folder = resolve(config.root, config.build.outDir);
    },
    configureServer: (server) => {
      server.watcher.add(resolve(DATA, MANIFEST));
      server.watcher.on("change", (path) => {
        if (path === resolve(DATA, MANIFEST)) void server.restart();
      });
    },
    transformIndexHtml: {
      order: "post",
      handler: (html) => {
        if (!built) return html;
        const known = names();
        return html.replace(/\bdata\/([\w./-]+\.(?:bin|json))"/g, (all, path: string) => {
          const name = known.get(path);
          return name === undefined ? all : `assets/data/${name}"`;
        });
      },
    },
    writeBundle: {
      order: "post",
      sequential: true,
      handler: () => {
        for (const [path, name] of names()) {
          const to = join(folder, "assets/data", name);
          mkdirSync(dirname(to), { recursive: true });
          if (existsSync(join(folder, "data", path))) renameSync(join(folder, "data", path), to);
        }
      },
    },
  };
}
