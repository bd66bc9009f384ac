import { fetchedFile, type FetchedLedger } from "../pipeline/fetched";
import { readChunks } from "../pipeline/read-chunks";
import type { PublishedDirectory } from "./write-postcodes";

/** The ONS Postcode Directory in a folder of fetched files (postcodes.zip or postcodes.csv), or nothing when it was not fetched. */
export function openDirectory(dir: string, ledger: FetchedLedger): PublishedDirectory | undefined {
  const found = fetchedFile(dir, "postcodes", ledger);
  return found ? { file: found.file, chunks: readChunks(found.file, found.sha256) } : undefined;
}
