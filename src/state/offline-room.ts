import { cachesOf } from "../data/offline/caches";
import type { Here } from "./offline-here";

/** Drops the caches of builds of which no page is open. Each page holds a lock named as its cache. */
export async function dropOthers({ base, cache }: Here): Promise<void> {
  const others = (await caches.keys()).filter((name) => name.startsWith(cachesOf(base)) && name !== cache);
  for (const name of others)
    await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
      if (lock) await caches.delete(name);
    });
}

/**
 * Keeps something. Where there is no room for it beside an older build, that goes first, since an update that never finds room would be fetched in
 * vain at each visit; then once more. Rejects as `keep` does.
 */
export const withRoom = (here: Here, keep: () => Promise<void>): Promise<void> =>
  keep().catch(async (error: unknown) => {
    if ((error as Partial<Error> | null)?.name !== "QuotaExceededError") throw error;
    await dropOthers(here);
    return keep();
  });
