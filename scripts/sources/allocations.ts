import type { Allocation } from "../../src/data/lists";
import type { Area } from "../../src/model/area";
import { alignRows } from "../pipeline/align";
import { readNumbers } from "../pipeline/numbers";
import { parseTable } from "../pipeline/table";

/** Parses and checks allocation populations, in the order of the ICBs; the file of 2024 is keyed by NHS code, that of 2026 by ONS code. */
export function parseAllocations(
  file: string,
  bytes: Uint8Array,
  icbs: readonly Area[],
  key: "icb24cdh" | "icb26cd",
): readonly Allocation[] {
  const table = parseTable(file, bytes, [
    key,
    "registered_population",
    "core_weighted_population",
    "core_need_index",
  ]);
  const rows = alignRows(
    table,
    key,
    icbs.map((icb) => (key === "icb24cdh" ? (icb.nhs ?? "") : icb.code)),
    key,
  );
  const registered = readNumbers(table, "registered_population", { min: 1e5, max: 1e7, decimals: 1 });
  const weighted = readNumbers(table, "core_weighted_population", { min: 1e5, max: 1e7, decimals: 1 });
  const need = readNumbers(table, "core_need_index", { min: 0.5, max: 2, decimals: 4 });
  return icbs.map(({ code }, i) => {
    const row = rows[i] as number;
    return {
      code,
      registered: (registered[row] as number) / 10,
      weighted: (weighted[row] as number) / 10,
      need: (need[row] as number) / 1e4,
    };
  });
}
