import { shortHash } from "../short-hash";

/** A data file of a built site has the hash of its content in its name. */
const HASHED = /\/assets\/data\/.*-([\w-]{22})\.\w+$/;

/** Whether bytes are those that the name of a data file promises; whatever has no such name is taken as it comes. */
export async function isWhatItsNameSays(url: string, bytes: ArrayBuffer): Promise<boolean> {
  const promised = HASHED.exec(url)?.[1];
  if (promised === undefined) return true;
  return shortHash(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))) === promised;
}

async function proved(url: string, init: RequestInit): Promise<Response | null> {
  const response = await fetch(url, init);
  const isPage = response.headers.get("content-type")?.startsWith("text/html") ?? false;
  if (!response.ok || isPage) throw new Error(`${url} is not available (HTTP ${response.status}).`);
  return (await isWhatItsNameSays(url, await response.clone().arrayBuffer())) ? response : null;
}

/**
 * Puts a file whose name holds its content's hash into a cache, unless it is there. What the browser has already is not fetched again. Rejects when the
 * file does not come, is another, or there is no room; then the cache is as it was.
 */
export async function keepFile(cache: Cache, url: string, signal?: AbortSignal): Promise<void> {
  if (await cache.match(url, { ignoreVary: true })) return;
  const init = signal ? { signal } : {};
  const response =
    (await proved(url, { ...init, cache: "force-cache" })) ??
    (await proved(url, { ...init, cache: "reload" }));
  if (!response) throw new Error(`The content of ${url} is not what its name says.`);
  await cache.put(url, response);
}
