import { cacheNameOf } from "../data/offline/caches";
import { ownEntry } from "./deployment";

/** The site's folder, the address of this page's program, and the name of the cache of the build that it is of. */
export interface Here {
  readonly base: string;
  readonly entry: string;
  readonly cache: string;
}

/** Null for a page that has no program file of its own: the development server's. */
export function whereThisIs(): Here | null {
  const entry = ownEntry();
  const base = new URL(import.meta.env.BASE_URL, document.baseURI).href;
  return entry === null ? null : { base, entry, cache: cacheNameOf(base, entry) };
}

/** Those of what a page has loaded that are files of its program and data, and came. */
export const filesAmong = (entries: PerformanceEntryList, base: string): readonly string[] =>
  (entries as PerformanceResourceTiming[])
    .filter(({ name, responseStatus }) => name.startsWith(`${base}assets/`) && !(responseStatus >= 400))
    .map(({ name }) => name);

/** The files of the program and the data that this page has loaded. */
export const seenFiles = (base: string): readonly string[] =>
  filesAmong(performance.getEntriesByType("resource"), base);
