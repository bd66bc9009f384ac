import { readFileSync } from "node:fs";
import type { Source } from "../../src/data/lists";

export const LEDGER_PATH = "geo/sources.json";

/** The ledger of sources, in its order. */
export function readLedger(path = LEDGER_PATH): readonly Source[] {
  return JSON.parse(readFileSync(path, "utf8")) as Source[];
}
