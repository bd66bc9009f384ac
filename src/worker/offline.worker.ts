/**
 * The service worker (`offline.js` beside index.html): answers what is kept when the network does not. It only reads: state/offline keeps.
 * Every file in assets/ has its content's hash in its name, so one kept for any build is right for every page that asks for it.
 */
import { answerPage, markedAsKept } from "../data/offline/answer-page";
import { cachesOf } from "../data/offline/caches";
import { filesOfPage } from "../data/offline/page-files";

declare const self: ServiceWorkerGlobalScope;

const BASE = new URL("./", self.location.href).href;
const SAME = { ignoreVary: true } as const;

/** A page is whole when each file that its own HTML names is kept beside it: one that is not is never shown. */
async function wholePage(name: string): Promise<Response | undefined> {
  const cache = await caches.open(name);
  const page = await cache.match(BASE, SAME);
  if (!page) return undefined;
  const files = filesOfPage(await page.clone().text());
  const kept = await Promise.all(files.map((path) => cache.match(BASE + path, SAME)));
  return kept.every(Boolean) ? page : undefined;
}

/** The page of the newest build of which a whole one is kept. */
async function keptPage(): Promise<Response | undefined> {
  const names = (await caches.keys()).filter((name) => name.startsWith(cachesOf(BASE)));
  for (const name of names.reverse()) {
    const page = await wholePage(name);
    if (page) return markedAsKept(page);
  }
  return undefined;
}

/** A kept file, or the site's. "reload" is how data/read asks again for bytes that it refused: they are kept no longer. */
async function answerFile(request: Request): Promise<Response> {
  if (request.cache === "reload") {
    const names = await caches.keys();
    await Promise.all(names.map(async (name) => (await caches.open(name)).delete(request, SAME)));
  } else {
    const kept = await caches.match(request, SAME).catch(() => undefined);
    if (kept) return kept;
  }
  return fetch(request);
}

self.addEventListener("install", () => void self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const [address = ""] = request.url.split(/[?#]/);
  if (request.method !== "GET") return;
  if (request.mode === "navigate" && [BASE, `${BASE}index.html`].includes(address))
    event.respondWith(answerPage(() => fetch(request), keptPage));
  else if (address.startsWith(`${BASE}assets/`)) event.respondWith(answerFile(request));
});
