/** How the names of this app's caches begin. After it: the folder that the site is served from, and the program of the build. */
export const CACHES_STORED = "hyperlocal ";

/** How the names of the caches of the site at `base` begin: two Hyperlocals on one host leave each other's alone. */
export const cachesOf = (base: string): string => `${CACHES_STORED}${new URL(base).pathname} `;

/** The cache of one build of the site at `base`. `entry` is the address of its program. */
export const cacheNameOf = (base: string, entry: string): string =>
  cachesOf(base) + (entry.split("/").at(-1) ?? entry);
