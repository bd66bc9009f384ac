import type { Vintage } from "../model/codes";
import type { Geometry } from "../model/geometry";
import { readJson } from "./files";
import { loadTopology } from "./geometry";
import type { ReadBytes } from "./read";

/** detail/index.json: "2026-E54000008" -> its file. Footprints that did not change between the vintages share one. */
export type DetailIndex = Readonly<Record<string, string>>;
export const DETAIL_INDEX_PATH = "detail/index.json";

/** Which file holds the boundaries of which footprint. */
export const loadDetailIndex = (read: ReadBytes): Promise<DetailIndex> => readJson(read, DETAIL_INDEX_PATH);

/** The file that holds a footprint in full detail. Throws for a code that is not of the vintage. */
export async function detailPath(read: ReadBytes, vintage: Vintage, icb: string): Promise<string> {
  const index = await loadDetailIndex(read);
  const path = index[`${vintage}-${icb}`];
  if (!path) throw new Error(`There are no boundaries for the footprint ${icb} of ${vintage}.`);
  return path;
}

/** Loads a footprint in full detail: the LSOAs of its MSOAs. Object "lsoa", rows are indices of LSOAs. Throws for a code that is not of the vintage. */
export const loadDetail = async (read: ReadBytes, vintage: Vintage, icb: string): Promise<Geometry> =>
  loadTopology(read, await detailPath(read, vintage, icb));
