/** What scripts/data-files.ts puts into the program. */
declare const __DATA_FILES__: {
  /** Whether the site serves each file under a name with its hash; the development server does not. */
  readonly hashed: boolean;
  /** A line a file: its path under public/data, a space, its hash. */
  readonly files: string;
};

/**
 * By path: the hash of a file's content, SHA-256 in base64url, its first 22 characters (132 bits). Of a built site only the files of a first view
 * are here, and NAMES_PATH, which holds the others: all of them would take 7 kB of the first load.
 */
export const firstHashes = (): ReadonlyMap<string, string> =>
  new Map(__DATA_FILES__.files.split("\n").map((line) => line.split(" ") as [string, string]));

/** The hashes of all other files, by path. Made with the program, not with the data. */
export const NAMES_PATH = "names.json";

/** Where the site keeps a data file, relative to the page. */
export function addressOf(path: string, hash: string): string {
  if (!__DATA_FILES__.hashed) return `data/${path}`;
  const dot = path.lastIndexOf(".");
  return `assets/data/${path.slice(0, dot)}-${hash}${path.slice(dot)}`;
}
