import { inTurn } from "../data/in-turn";
import { keepFile } from "../data/offline/keep-file";
import { listData, listProgram, type SiteFile } from "../data/offline/list-files";
import { filesOfPage } from "../data/offline/page-files";
import { seenFiles, whereThisIs, type Here } from "./offline-here";
import { withRoom } from "./offline-room";

/** A footprint's files are whole in a build's cache when this entry is there: it is put last, and lists them. */
const markOf = (base: string, scope: string): string => `${base}kept/${scope}`;
/** How many files are on their way at once. */
const AT_ONCE = 6;

/** Where things are kept. Throws, in words, where this browser or this way of serving the page keeps nothing. */
export function mustKeep(): Here {
  const here = "caches" in window ? whereThisIs() : null;
  if (!here)
    throw new Error("This browser keeps nothing for offline here: that needs a built site, on HTTPS.");
  return here;
}

/** All files of a footprint or of England: the program, then the data. Rejects, in words, when the site does not answer or was updated. */
export async function listOffline(scope: string): Promise<readonly SiteFile[]> {
  const { base, entry } = mustKeep();
  return [...(await listProgram(base, entry)), ...(await listData(base, scope))];
}

export const sizeOf = (files: readonly SiteFile[]): number =>
  files.reduce((sum, { bytes }) => sum + bytes, 0);

/** Fetches what is not kept yet, and marks the footprint as whole. `onShare` hears how much is there, 0 to 1. Rejects when a file does not come or has no room. */
export async function fillOffline(
  scope: string,
  signal: AbortSignal,
  onShare: (share: number) => void,
): Promise<void> {
  const here = mustKeep();
  const files = await listOffline(scope);
  const cache = await caches.open(here.cache);
  const all = sizeOf(files);
  let come = 0;
  const turn = inTurn(AT_ONCE);
  await Promise.all(
    files.map(({ url, bytes }) =>
      turn(async () => {
        signal.throwIfAborted();
        await withRoom(here, () => keepFile(cache, url, signal));
        come += bytes;
        onShare(come / all);
      }),
    ),
  );
  await withRoom(here, () => cache.put(markOf(here.base, scope), new Response(JSON.stringify(files))));
}

/** The files of a footprint that is whole in this build's cache; null when it is not. */
export async function keptOffline(scope: string): Promise<readonly SiteFile[] | null> {
  const { base, cache: name } = mustKeep();
  const marked = await (await caches.open(name)).match(markOf(base, scope));
  return marked ? ((await marked.json()) as readonly SiteFile[]) : null;
}

/** Drops a footprint's files but for those that the `others` need, or that this page has shown. */
export async function emptyOffline(scope: string, others: readonly string[]): Promise<void> {
  const { base, cache: name } = mustKeep();
  const cache = await caches.open(name);
  await cache.delete(markOf(base, scope));
  const page = await (await cache.match(base))?.text();
  const kept = await Promise.all(others.map(keptOffline));
  const needed = new Set([
    base,
    ...filesOfPage(page ?? "").map((path) => base + path),
    ...seenFiles(base),
    ...others.map((other) => markOf(base, other)),
    ...kept.flatMap((files) => (files ?? []).map(({ url }) => url)),
  ]);
  for (const { url } of await cache.keys()) if (!needed.has(url)) await cache.delete(url);
}
