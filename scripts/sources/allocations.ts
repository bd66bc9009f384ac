import { STREAMS, type Allocation, type Stream } from "../../src/model/allocation";
import type { Area } from "../../src/model/area";
import { alignRows } from "../pipeline/align";
import { readNumbers } from "../pipeline/numbers";
import { parseTable, type Table } from "../pipeline/table";

interface Bytes {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Files of 2024 are keyed by NHS code, those of 2026 by ONS code. */
type Key = "icb24cdh" | "icb26cd";

const inOrder = (table: Table, key: Key, icbs: readonly Area[]): Int32Array =>
  alignRows(
    table,
    key,
    icbs.map((icb) => (key === "icb24cdh" ? (icb.nhs ?? "") : icb.code)),
    key,
  );

function readPounds(table: Table): Readonly<Record<Stream, Float64Array>> {
  const entries = STREAMS.map((stream) => [stream, readNumbers(table, stream, { min: 1e6, max: 2e10 })]);
  return Object.fromEntries(entries) as Record<Stream, Float64Array>;
}

/** Parses and checks allocations in the order of the ICBs: the populations of 2024/25 and the pounds of 2025/26. */
export function parseAllocations(
  people: Bytes,
  money: Bytes,
  icbs: readonly Area[],
  key: Key,
): readonly Allocation[] {
  const populations = parseTable(people.file, people.bytes, [
    key,
    "registered_population",
    "core_weighted_population",
    "core_need_index",
  ]);
  const registered = readNumbers(populations, "registered_population", { min: 1e5, max: 1e7, decimals: 1 });
  const weighted = readNumbers(populations, "core_weighted_population", { min: 1e5, max: 1e7, decimals: 1 });
  const need = readNumbers(populations, "core_need_index", { min: 0.5, max: 2, decimals: 4 });
  const streams = parseTable(money.file, money.bytes, [key, ...STREAMS]);
  const pounds = readPounds(streams);
  const basis = streams.columns.includes("basis") ? streams.cells("basis") : [];
  const [rows, moneyRows] = [inOrder(populations, key, icbs), inOrder(streams, key, icbs)];
  return icbs.map(({ code }, i) => {
    const [row, at] = [rows[i] as number, moneyRows[i] as number];
    return {
      code,
      registered: (registered[row] as number) / 10,
      weighted: (weighted[row] as number) / 10,
      need: (need[row] as number) / 1e4,
      pounds: Object.fromEntries(STREAMS.map((stream) => [stream, pounds[stream][at]])) as Record<
        Stream,
        number
      >,
      apportioned: basis[at] === "apportioned",
    };
  });
}
