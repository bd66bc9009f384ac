import { createHash } from "node:crypto";
import { inTurn } from "../../src/data/in-turn";
import { openJson } from "../../src/data/sealed-json";
import type { Manifest } from "../../src/model/manifest";
import { askCalmly, saidStatus, type Answer } from "./ask";
import { judge, type Finding } from "./finding";
import type { Visit } from "./visit";

const AGAIN =
  "Copy the whole of dist/ again: assets/ first, then the rest. Nothing may change the files on the way.";
const MANIFEST = "manifest.json";
const DOWNLOADS = "download/";
const turn = inTurn(6);

const hashOf = (bytes: Uint8Array): string =>
  createHash("sha256").update(bytes).digest("base64url").slice(0, 22);

const address = (path: string, hash: string): string =>
  `assets/data/${path.replace(/(\.[^./]+)$/, `-${hash}$1`)}`;

const shown = (list: readonly string[]): string =>
  list.slice(0, 5).join(", ") + (list.length > 5 ? ` and ${list.length - 5} more` : "");

function contentOf(answer: Answer): unknown {
  if (answer.status !== 200) return null;
  try {
    return openJson(answer.body).content;
  } catch {
    return null;
  }
}

const failed = (what: string): Finding[] => [{ level: "missing", what, todo: AGAIN }];

/** Why a file is not good, or null. Files of the app are judged by the hash in their name; downloads by their presence. */
async function faultOf(base: URL, path: string, hash: string | null): Promise<string | null> {
  const place = hash === null ? `data/${path}` : address(path, hash);
  const answer = await turn(() => askCalmly(new URL(place, base), hash === null ? "HEAD" : "GET"));
  if (answer.status !== 200) return `${path} (${saidStatus(answer)})`;
  if (answer.headers.get("content-type")?.startsWith("text/html")) return `${path} (a page in its place)`;
  return hash === null || hashOf(answer.body) === hash ? null : `${path} (other content)`;
}

/**
 * Whether every data file of the build's manifest answers with its own content, and every download is there. Costs the site one visit
 * to every file: some 14 MB.
 */
export async function judgeData({ base, version, nowhere }: Visit): Promise<Finding[]> {
  const lost = judge(
    nowhere.status === 404 || nowhere.status === 410,
    "What is not there answers “not found”",
    `An address at which nothing lies answers ${saidStatus(nowhere)}`,
    "Answer 404 for what is not there, not the page (turn off “single-page application” fallbacks).",
  );
  if (!version) return [lost];
  const names = contentOf(await askCalmly(new URL(version.names, base)));
  if (names === null)
    return [lost, ...failed(`${version.names}, the list of data files, does not come whole`)];
  const hashes = names as Readonly<Record<string, string>>;
  const manifest = contentOf(await askCalmly(new URL(address(MANIFEST, hashes[MANIFEST] ?? ""), base)));
  if (manifest === null) return [lost, ...failed("The manifest of the data does not come whole")];
  const { files, version: build } = manifest as Manifest;
  const faults = await Promise.all(
    files.map(({ path, sha256 }) =>
      faultOf(
        base,
        path,
        path.startsWith(DOWNLOADS) ? null : Buffer.from(sha256, "hex").toString("base64url").slice(0, 22),
      ),
    ),
  );
  const bad = faults.filter((fault) => fault !== null);
  return [
    lost,
    judge(
      build === version.build,
      `Program and data are of one build (${build})`,
      `The program is of build ${version.build} and its data of ${build}`,
      AGAIN,
    ),
    judge(
      bad.length === 0,
      `All ${files.length} data files of the manifest answer with their own content`,
      `${bad.length} of ${files.length} data files are not as the manifest says: ${shown(bad)}`,
      AGAIN,
    ),
  ];
}
