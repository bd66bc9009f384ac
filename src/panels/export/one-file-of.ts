import { shortIcbName } from "../../config/text";
import { BUILD, detailPath, fetchBytes, loadLsoas, loadManifest, type AboutFile } from "../../data";
import { shortHash } from "../../data/short-hash";
import type { Carry } from "../../export/one-file/carry";
import { lsoasOf, makeOneFile } from "../../export/one-file/make";
import { sizesOfOneFile, type SizesOfOneFile } from "../../export/one-file/size";
import { fileName, ruleName } from "../../export/file-name";
import type { Area } from "../../model/area";
import { scopeName } from "../../readings/export/scope-words";
import { ownEntry } from "../../state/deployment";
import { encodeView } from "../../state/url";
import { scopeOf } from "../../stats";
import { isoDay } from "../../words/iso-day";
import type { Facts } from "./facts";

/** The shell of pages that are one file, as version.json tells of it (scripts/version-file.ts). */
interface Shell {
  readonly address: string;
  readonly bytes: number;
}

/** What a page of one file of a footprint will be made of, before anything large is fetched. */
export interface OneFilePlan {
  readonly shell: Shell;
  readonly carry: Carry;
  readonly paths: readonly string[];
  readonly sizes: SizesOfOneFile;
}

const BASE = import.meta.env.BASE_URL;
const NOT_OFFERED =
  "This site does not offer it: tell whoever runs it that version.json names no one-file page.";

async function servedShell(): Promise<Shell> {
  const response = await fetch(`${BASE}version.json`, { cache: "no-store" }).catch(() => null);
  if (!response?.ok) throw new Error("The site could not be asked. Check the connection, then try again.");
  const said = (await response.json().catch(() => ({}))) as {
    readonly build?: string;
    readonly entry?: string;
    readonly oneFile?: Shell;
  };
  if (!said.oneFile) throw new Error(NOT_OFFERED);
  // Another program with the same data would read the view, or what goes in, in another way.
  if (said.build !== BUILD || ownEntry()?.endsWith(`/${said.entry}`) !== true)
    throw new Error("The site has been updated since this page was opened. Reload the page, then try again.");
  return said.oneFile;
}

/** What the page of the view's footprint needs. Rejects, in words, where the site does not offer it. */
export async function planOneFile({ areas, view }: Facts, footprint: Area): Promise<OneFilePlan> {
  const [shell, manifest, lsoas, detail] = await Promise.all([
    servedShell(),
    loadManifest(fetchBytes),
    loadLsoas(fetchBytes, areas),
    detailPath(fetchBytes, view.vintage, footprint.code),
  ]);
  const inside = scopeOf(areas, view.vintage, footprint.code, null);
  const carry = { detail, lsoas: lsoasOf(inside, lsoas.msoa) };
  const paths = ["manifest.json", ...manifest.files.map(({ path }) => path)];
  return {
    shell,
    carry,
    paths,
    sizes: sizesOfOneFile(manifest.files, carry, shell.bytes, lsoas.msoa.length),
  };
}

async function fetchShell({ address }: Shell, signal: AbortSignal): Promise<Uint8Array> {
  const response = await fetch(`${BASE}${address}`, { signal });
  if (!response.ok)
    throw new Error("A part of the file did not come. Try again, or tell whoever runs this site.");
  const bytes = new Uint8Array(await response.arrayBuffer());
  const subtle = globalThis.crypto.subtle as SubtleCrypto | undefined;
  const found = subtle && shortHash(new Uint8Array(await subtle.digest("SHA-256", bytes)));
  if (found !== undefined && !address.includes(found))
    throw new Error("A part of the file came damaged. Reload the page, then try again.");
  return bytes;
}

/** What the page says of itself: the footprint, and the view on screen, with which it opens. */
const aboutOf = ({ view, version, checkCode, date }: Facts, footprint: Area): AboutFile => ({
  ...{ code: footprint.code, name: shortIcbName(footprint.name), query: encodeView(view) },
  ...{ day: isoDay(date), build: version, checkCode, site: new URL(".", window.location.href).href },
});

/** The name of the file. */
export const oneFileName = (facts: Facts): string =>
  fileName({
    scope: scopeName({ ...facts, place: null }),
    footprint: facts.footprint?.code ?? null,
    rule: ruleName(facts.preset, facts.view.rule),
    ...{ what: "one-file", extension: "html", date: facts.date },
  });

/** Fetches and packs it. `workspace`: the text of what goes into it of a person's own. */
export async function saveOneFile(
  { shell, carry, paths }: OneFilePlan,
  facts: Facts,
  footprint: Area,
  workspace: string | null,
  report: (share: number, words: string) => void,
  signal: AbortSignal,
): Promise<Blob> {
  report(0.02, "Fetching the program");
  const page = await makeOneFile(
    {
      shell: await fetchShell(shell, signal),
      about: aboutOf(facts, footprint),
      ...{ sources: facts.sources, carry, paths, read: fetchBytes },
      ...(workspace === null ? {} : { workspace }),
    },
    (files, of) => {
      signal.throwIfAborted();
      report(0.1 + (0.9 * files) / of, `Packing file ${files} of ${of}`);
    },
  );
  return new Blob([page], { type: "text/html" });
}
