/** How Chromium, Firefox and Vite (styles) name the file in what they say of it. */
const ADDRESS = /\S*\/assets\/\S+/;

/**
 * A part of the program did not load: if what is kept of it is damaged, it would fail for good. Asking past what is kept drops it from every cache
 * (worker/offline.worker) and from the browser's own, so that the next try has the site's.
 */
export function healPart(message: string): void {
  const [address] = ADDRESS.exec(message) ?? [];
  if (address) void fetch(address, { cache: "reload" }).catch(() => undefined);
}
