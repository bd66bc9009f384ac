import { keepFile } from "../data/offline/keep-file";
import { filesOfPage } from "../data/offline/page-files";
import { checkDeployment } from "./deployment";
import { filesAmong, seenFiles, whereThisIs, type Here } from "./offline-here";
import { dropOthers, withRoom } from "./offline-room";
import { wantedOffline } from "./offline-wanted";

/** Keeps the page itself, as it was loaded, once all that its HTML names is kept: only then does it count. */
async function keepPage(cache: Cache, { base, entry }: Here): Promise<void> {
  if (await cache.match(base)) return;
  const [loaded] = performance.getEntriesByType("navigation");
  const response = await fetch(loaded?.name.split("#")[0] ?? base, { cache: "force-cache" });
  const files = filesOfPage(await response.clone().text()).map((path) => base + path);
  // The site may have been updated since: then this is another build's page, and it waits until it is opened.
  if (!response.ok || !files.includes(entry)) return;
  for (const url of files) await keepFile(cache, url);
  await cache.put(base, response);
}

/** Whether the footprints that are to be kept for offline are whole in this build too; fetches what changed of them. */
async function renewed(): Promise<boolean> {
  if (wantedOffline().length === 0) return true;
  const { renewOffline } = await import("./offline-keeping");
  return renewOffline();
}

/** Keeps what is loaded from now on, one after the other. What cannot be kept is fetched when it is next needed, so nobody is told. */
function keepComing(cache: Cache, here: Here): void {
  let last = Promise.resolve();
  new PerformanceObserver((list) => {
    for (const url of filesAmong(list.getEntries(), here.base))
      last = last.then(() => withRoom(here, () => keepFile(cache, url))).catch(() => undefined);
  }).observe({ type: "resource", buffered: true });
}

/**
 * Starts the service worker and keeps what this page has loaded and loads, so that it opens without a network. Asks the site for nothing but
 * `offline.js`: all else comes from what the browser has. Does nothing where the browser or its rules allow no worker.
 */
export async function startOffline(): Promise<void> {
  const here = whereThisIs();
  if (!here || !("serviceWorker" in navigator)) return;
  try {
    await navigator.serviceWorker.register(`${here.base}offline.js`);
    await navigator.serviceWorker.ready;
    window.addEventListener("online", () => void checkDeployment());
    void navigator.locks.request(here.cache, { mode: "shared" }, () => new Promise(() => undefined));
    const cache = await caches.open(here.cache);
    for (const url of seenFiles(here.base)) await withRoom(here, () => keepFile(cache, url));
    await withRoom(here, () => keepPage(cache, here));
    keepComing(cache, here);
    if ((await cache.match(here.base)) && (await renewed())) await dropOthers(here);
  } catch {
    // No room, no worker allowed, or the connection went: the page works as it did, and the next visit tries again.
  }
}
