import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { Source } from "../../src/data/lists";
import { InputError } from "./input-error";
import type { OpenFetched } from "./inputs";
import { sha256 } from "./raw";

/** What was fetched from a publisher, as recorded in geo/fetched.json. */
export interface FetchedRecord {
  readonly url: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly retrieved: string;
}
export type FetchedLedger = Readonly<Record<string, FetchedRecord>>;

export const FETCHED_LEDGER = "geo/fetched.json";

/** The record of fetched files; empty when nothing has been fetched. */
export const readFetched = (path = FETCHED_LEDGER): FetchedLedger =>
  existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as FetchedLedger) : {};

/** Writes the record with sorted keys. */
export function writeFetched(ledger: FetchedLedger, path = FETCHED_LEDGER): void {
  const sorted = Object.fromEntries(Object.entries(ledger).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(path, `${JSON.stringify(sorted, null, 2)}\n`);
}

/** Sources that have a direct address: one that is not just their landing page. */
export const fetchable = (sources: readonly Source[]): readonly Source[] =>
  sources.filter(({ url, landing }) => url !== null && url !== landing);

/** Name of a fetched file in the cache. */
export const cacheName = ({ id, url }: Pick<Source, "id" | "url">): string =>
  `${id}${extname(new URL(url ?? "").pathname) || ".csv"}`;

/**
 * A source as it was asked for under an address of its own: for products that have a new address with each edition. Throws InputError where the
 * address is none.
 */
export function sourceAt(source: Source, url: string): Source {
  if (!/^https?:\/\//.test(url) || !URL.canParse(url))
    throw new InputError(
      { file: "--url", value: url },
      "not an address.",
      "Give one that begins with https://.",
    );
  return { ...source, url };
}

/** The file of a source in a cache, however its address ends, and what is recorded of it; null when it is not there. */
export function fetchedFile(
  dir: string,
  id: string,
  ledger: FetchedLedger,
): { readonly file: string; readonly sha256?: string } | null {
  const record = ledger[id];
  const names = [...(record ? [cacheName({ id, url: record.url })] : []), `${id}.zip`, `${id}.csv`];
  const file = names.map((name) => join(dir, name)).find((path) => existsSync(path));
  return file === undefined ? null : { file, ...(record ? { sha256: record.sha256 } : {}) };
}

/** Opens fetched files in a cache, comparing them with the record. Formats that no reader accepts (xlsx) stay unused. */
export const openFetched =
  (dir: string, sources: readonly Source[], ledger: FetchedLedger): OpenFetched =>
  (id) => {
    const source = fetchable(sources).find((s) => s.id === id);
    const file = source && join(dir, cacheName(source));
    if (!file || !existsSync(file) || file.endsWith(".xlsx")) return null;
    const bytes = readFileSync(file);
    const record = ledger[id];
    if (record && record.sha256 !== sha256(bytes))
      throw new InputError(
        { file },
        `its checksum differs from the one recorded on ${record.retrieved}.`,
        "Fetch it again with npm run data:fetch.",
      );
    return { file, bytes };
  };
