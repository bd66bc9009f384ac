import { clear, createStore, keys } from "idb-keyval";
import { KEPT_HERE, type Kept } from "../config/kept-here";
import { cachesOf } from "../data/offline/caches";
import { forgetDrafts } from "./drafts";
import { nameIn } from "./this-workspace";
import { listNow } from "./workspace-list";

const storageOf = ({ where }: Kept): Storage =>
  where === "local" ? window.localStorage : window.sessionStorage;

/** How many things a text of storage holds: the members of a list or table, else one. */
function membersOf(text: string): number {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? Object.keys(value).length : 1;
  } catch {
    return 1;
  }
}

/** Names of this site's caches; none where the browser has no caches to offer (plain HTTP). */
async function cacheNames(): Promise<readonly string[]> {
  const ours = cachesOf(new URL(import.meta.env.BASE_URL, document.baseURI).href);
  return "caches" in window ? (await caches.keys()).filter((name) => name.startsWith(ours)) : [];
}

async function countFiles(): Promise<number> {
  const files = (await cacheNames()).map(async (name) => (await (await caches.open(name)).keys()).length);
  return (await Promise.all(files)).reduce((sum, each) => sum + each, 0);
}

/** The worker goes too: the next visit starts it again. */
async function clearCaches(): Promise<void> {
  const names = await cacheNames();
  if (names.length > 0) await (await navigator.serviceWorker.getRegistration())?.unregister();
  for (const name of names) await caches.delete(name);
}

/** Under what names something is kept: each workspace but the first has its own. */
const namesOf = (kept: Kept, ids: readonly string[]): readonly string[] =>
  kept.eachWorkspace ? ids.map((id) => nameIn(kept.name, id)) : [kept.name];

const idsNow = (): string[] => listNow().all.map(({ id }) => id);

async function countIn(kept: Kept, name: string): Promise<number> {
  if (kept.table !== undefined) return (await keys(createStore(name, kept.table))).length;
  const text = storageOf(kept).getItem(name);
  return text === null ? 0 : membersOf(text);
}

async function count(kept: Kept): Promise<number> {
  if (kept.where === "cache") return countFiles();
  const counts = await Promise.all(namesOf(kept, idsNow()).map((name) => countIn(kept, name)));
  return counts.reduce((sum, each) => sum + each, 0);
}

/** What is kept here now: how many of each, in the order of KEPT_HERE; null where this browser keeps nothing of the kind (private windows). */
export const countKept = (): Promise<(number | null)[]> =>
  Promise.all(KEPT_HERE.map((kept) => count(kept).catch(() => null)));

/** Deletes all that is kept here, what stands in open boxes as well. Rejects when the browser refuses; what it let go is gone then. */
export async function clearKept(): Promise<void> {
  forgetDrafts();
  const ids = idsNow();
  for (const kept of KEPT_HERE)
    if (kept.where === "cache") await clearCaches();
    else
      for (const name of namesOf(kept, ids))
        if (kept.table === undefined) storageOf(kept).removeItem(name);
        else await clear(createStore(name, kept.table));
}
