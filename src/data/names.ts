/** What scripts/data-files.ts puts into the program: the data files of the build that it belongs to. */
interface DataFiles {
  /** Whether the site serves each file under a name with its hash; the development server does not. */
  readonly hashed: boolean;
  /** A line a file: its path under public/data, a space, its hash. */
  readonly files: string;
}

declare const __DATA_FILES__: DataFiles;

let hashes: ReadonlyMap<string, string> | null = null;

/**
 * The hash of a file's content: SHA-256 in base64url, its first 22 characters (132 bits). Throws, in words, for a path that this
 * build of the program does not know.
 */
export function hashOf(path: string): string {
  hashes ??= new Map(__DATA_FILES__.files.split("\n").map((line) => line.split(" ") as [string, string]));
  const hash = hashes.get(path);
  if (hash === undefined) throw new Error(`This version of the page knows of no data file ${path}.`);
  return hash;
}

/** Where the site keeps a data file, relative to the page. */
export function addressOf(path: string): string {
  const hash = hashOf(path);
  if (!__DATA_FILES__.hashed) return `data/${path}`;
  const dot = path.lastIndexOf(".");
  return `assets/data/${path.slice(0, dot)}-${hash}${path.slice(dot)}`;
}
