import type { Vintage } from "../model/codes";
import type { Geometry } from "../model/geometry";
import { readJson } from "./files";
import { loadTopology } from "./geometry";
import type { ReadBytes } from "./read";

/** detail/index.json: "2026-E54000008" -> its file. Footprints that did not change between the vintages share one. */
export type DetailIndex = Readonly<Record<string, string>>;
export const DETAIL_INDEX_PATH = "detail/index.json";

/** Loads a footprint in full detail: the LSOAs of its MSOAs. Object "lsoa", rows are indices of LSOAs. Throws for a code that is not of the vintage. */
export async function loadDetail(read: ReadBytes, vintage: Vintage, icb: string): Promise<Geometry> {
  const index = await readJson<DetailIndex>(read, DETAIL_INDEX_PATH);
  const path = index[`${vintage}-${icb}`];
  if (!path) throw new Error(`There are no boundaries for the footprint ${icb} of ${vintage}.`);
  return loadTopology(read, path);
}
