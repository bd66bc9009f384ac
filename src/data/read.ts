import { inTurn } from "./in-turn";

/** Gives the raw bytes of a file under public/data, by its path there ("columns/imd25_extent.bin"). */
export type ReadBytes = (path: string) => Promise<Uint8Array>;

const turn = inTurn(8);

async function get(path: string): Promise<Uint8Array> {
  const url = `${import.meta.env.BASE_URL}data/${path}`;
  let response: Response;
  try {
    response = await turn(() => fetch(url));
  } catch {
    throw new Error(`The data file ${path} could not be fetched. Check the connection, then try again.`);
  }
  if (!response.ok)
    throw new Error(
      `The data file ${path} is not available (HTTP ${response.status}). Try again, or tell whoever runs this site.`,
    );
  if (response.headers.get("content-type")?.startsWith("text/html"))
    throw new Error(
      `The site gave a page instead of the data file ${path}. Tell whoever runs this site: the data folder is incomplete.`,
    );
  return new Uint8Array(await response.arrayBuffer());
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
 * Reads a data file of the site over HTTP. Throws an error in words when the site cannot be reached, the file is not there,
 * or a page of HTML comes back in its place (hosts that answer every path with the app).
 */
export const fetchBytes: ReadBytes = (path) => {
  const started = early.get(path);
  early.delete(path);
  return started ?? get(path);
};
