import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openJson, sealJson } from "../../src/data/sealed-json";
import { ofBuild } from "../data/corruptions";
import { dataFilesOf } from "./data-folder";

/** The build of the data in a later deployment. */
export const LATER_BUILD = "0123456789ab";

const hashOf = (bytes: Uint8Array): string =>
  createHash("sha256").update(bytes).digest("base64url").slice(0, 22);
const hashIn = (address: string): string => /-([\w-]{22})\.\w+$/.exec(address)?.[1] ?? "";

/**
 * A later version of a built site, in a folder of its own: every data file is of another build and has another hash, the program knows these
 * alone, and it has another name. Nothing of the older data is in it. Remove the folder afterwards.
 */
export function laterVersion(dist: string): string {
  const folder = mkdtempSync(join(tmpdir(), "hyperlocal-later-"));
  cpSync(dist, folder, {
    recursive: true,
    filter: (path) => !/\.(?:br|gz)$|[\\/]data[\\/]download$/.test(path),
  });
  const files = [...dataFilesOf(folder)].filter(([path]) => path !== "names.json");
  const changed = new Map<string, string>();
  const move = (address: string, bytes: Uint8Array): void => {
    const [before, after] = [hashIn(address), hashOf(bytes)];
    changed.set(before, after);
    rmSync(join(folder, address));
    writeFileSync(join(folder, address.replace(before, after)), bytes);
  };
  for (const [path, address] of files)
    move(address, ofBuild(LATER_BUILD, path, Uint8Array.from(readFileSync(join(folder, address)))));
  const names = dataFilesOf(folder).get("names.json") ?? "";
  const { stamp, content } = openJson(readFileSync(join(folder, names)));
  const older = (stamp as { readonly build: string }).build;
  const others = Object.entries(content as Record<string, string>).map(([path, hash]) => [
    path,
    changed.get(hash),
  ]);
  move(
    names,
    sealJson(JSON.stringify(Object.fromEntries(others)), { kind: "names", id: "", build: LATER_BUILD }),
  );
  rewriteProgram(folder, new Map([...changed, [older, LATER_BUILD]]));
  return folder;
}

/** Gives the program the new hashes, and each of its files a new name: as in every build, what changed is never kept under an old one. */
function rewriteProgram(folder: string, changed: ReadonlyMap<string, string>): void {
  const assets = join(folder, "assets");
  const scripts = readdirSync(assets).filter((name) => /\.js$|^program-.*\.json$/.test(name));
  const renamed = scripts.map((name) => [name, name.replace(/(\.\w+)$/, "-later$1")] as const);
  for (const [was, is] of renamed) renameSync(join(assets, was), join(assets, is));
  const texts = [
    ...renamed.map(([, name]) => join(assets, name)),
    join(folder, "index.html"),
    join(folder, "version.json"),
  ];
  for (const path of texts) {
    const before = readFileSync(path, "utf8");
    writeFileSync(
      path,
      [...changed, ...renamed].reduce((text, [was, is]) => text.replaceAll(was, is), before),
    );
  }
}
