import { BUILD } from "./build-id";
import { inTurn } from "./in-turn";
import { hashOf } from "./hash-of";
import { addressOf } from "./names";
import { carrierNow } from "./carrier";
import { checkFile } from "./files";
import { ONE_FILE } from "./one-file";
import { verify } from "./verify";

/** Gives the raw bytes of a file under public/data, by its path there ("columns/imd25_extent.bin"). */
export interface ReadBytes {
  (path: string): Promise<Uint8Array>;
  /** The one build whose files may be read; any, where it is not said. */
  readonly build?: string;
}

const turn = inTurn(8);

/** Files whose bytes were refused: the browser may keep those bytes for good, so the next attempt goes round its cache. */
const refused = new Set<string>();

let tell = (): void => undefined;

/** Calls `listener` each time a data file does not come or is refused. */
export function whenAFileFails(listener: () => void): void {
  tell = listener;
}

async function get(path: string): Promise<Uint8Array> {
  try {
    return await getProved(path);
  } catch (error) {
    tell();
    throw error;
  }
}

/** From the page itself, proved by the checksum, kind, id and build that the file says of itself. */
async function getCarried(path: string): Promise<Uint8Array> {
  const bytes = await carrierNow().file(path);
  await checkFile(path, bytes, BUILD);
  return bytes;
}

async function getProved(path: string): Promise<Uint8Array> {
  if (ONE_FILE) return getCarried(path);
  const hash = await hashOf(get, path);
  const url = `${import.meta.env.BASE_URL}${addressOf(path, hash)}`;
  let response: Response;
  try {
    response = await turn(() => fetch(url, { cache: refused.has(path) ? "reload" : "default" }));
  } catch {
    throw new Error(`The data file ${path} could not be fetched. Check the connection, then try again.`);
  }
  // Until the bytes are proved, a cache may hold what is wrong with them.
  refused.add(path);
  if (!response.ok)
    throw new Error(
      `The data file ${path} is not available (HTTP ${response.status}). Try again, or tell whoever runs this site.`,
    );
  if (response.headers.get("content-type")?.startsWith("text/html"))
    throw new Error(
      `The site gave a page instead of the data file ${path}. Tell whoever runs this site: the data folder is incomplete.`,
    );
  const bytes = new Uint8Array(await body(response, path));
  await verify(path, bytes, hash);
  refused.delete(path);
  return bytes;
}

async function body(response: Response, path: string): Promise<ArrayBuffer> {
  try {
    return await response.arrayBuffer();
  } catch {
    throw new Error(`The data file ${path} came only in part. Check the connection, then try again.`);
  }
}

/** Files asked for before anything needs them, each given out once. */
const early = new Map<string, Promise<Uint8Array>>();

/** Starts fetching a file that is certain to be needed soon; `fetchBytes` then gives that answer, or its failure, once. */
export function fetchEarly(path: string): void {
  const bytes = get(path);
  // Whoever reads the file hears of a failure; until then it is nobody's.
  bytes.catch(() => undefined);
  early.set(path, bytes);
}

/**
 * Reads a data file of the site over HTTP and proves that it is the one this program was built with. Throws an error in words when the
 * site cannot be reached, the file is not there, a page of HTML comes back in its place (hosts that answer every path with the
 * app), or the bytes are not that file's.
 */
// Marked pure so that a worker, which is given its bytes, does not carry this and the table of names.
export const fetchBytes: ReadBytes = /* @__PURE__ */ Object.assign(
  async (path: string): Promise<Uint8Array> => {
    const started = early.get(path);
    early.delete(path);
    return started ?? get(path);
  },
  { build: BUILD },
);
