import type { Allocation } from "../model/allocation";
import type { BigLocalArea } from "../model/big-local";
import type { Vintage } from "../model/codes";
import type { Manifest } from "../model/manifest";
import type { PrideInPlace } from "../model/pride-in-place";
import { readJson } from "./files";
import type { ReadBytes } from "./read";

/** The Ministry's own summaries of an ICB of 2024, keyed by indicator id; rank 1 is the most deprived of 42. */
export interface PublishedIcb {
  readonly code: string;
  readonly measures: Readonly<Record<string, { readonly value: number; readonly rank: number }>>;
}

/** A source: what it is, whose, under which licence, and what to know before using it. */
export interface Source {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly publisher: string;
  readonly landing: string;
  readonly url: string | null;
  readonly licence: string;
  readonly attribution: string;
  readonly published: string;
  readonly geography: string;
  readonly caveats: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly rows?: number;
  readonly columns?: readonly string[];
}

/** The ledger of the build: every file with its size, checksum, rows and sources. */
export const loadManifest = (read: ReadBytes): Promise<Manifest> => readJson(read, "manifest.json");
/** The 150 Big Local areas. */
export const loadBigLocal = (read: ReadBytes): Promise<readonly BigLocalArea[]> =>
  readJson(read, "big-local.json");
export const PRIDE_PATH = "pride-in-place.json";
/** The 244 places of the Pride in Place programme in England. */
export const loadPrideInPlace = (read: ReadBytes): Promise<readonly PrideInPlace[]> =>
  readJson(read, PRIDE_PATH);
/** Published summaries of the 42 ICBs of 2024. */
export const loadPublished = (read: ReadBytes): Promise<readonly PublishedIcb[]> =>
  readJson(read, "published.json");
/** Registered and need-weighted people, and pounds by stream, of the ICBs of both vintages. */
export const loadAllocations = (read: ReadBytes): Promise<Readonly<Record<Vintage, readonly Allocation[]>>> =>
  readJson(read, "allocations.json");
export const ATTRIBUTIONS_PATH = "attributions.json";
/** How each source is to be acknowledged: all that a first view needs of them. */
export type Attribution = Pick<Source, "id" | "attribution">;
/** The acknowledgements of every source. */
export const loadAttributions = (read: ReadBytes): Promise<readonly Attribution[]> =>
  readJson(read, ATTRIBUTIONS_PATH);
/** Every source, as in geo/sources.json. */
export const loadSources = (read: ReadBytes): Promise<readonly Source[]> => readJson(read, "sources.json");
