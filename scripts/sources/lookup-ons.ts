import { alignRows } from "../pipeline/align";
import { parseTable, type Table } from "../pipeline/table";
import type { Lookup } from "./lookup-lsoa21";

/** Columns of the ONS lookup of April 2026 that replace ours. */
const REPLACED = ["icb26cd", "icb26cdh", "icb26nm"] as const;

/** The same table under lower-case column names: ONS files have upper case, ours lower. */
function lowerCase(table: Table): Table {
  const actual = new Map(table.columns.map((column) => [column.toLowerCase(), column]));
  return {
    ...table,
    columns: [...actual.keys()],
    cells: (column) => table.cells(actual.get(column) ?? column),
  };
}

/** The lookup with the ICBs of April 2026 as the ONS publishes them (LSOA to sub-ICB location, ICB and district). Rows of Wales are left out. */
export function withOnsLookup(lookup: Lookup, file: string, bytes: Uint8Array): Lookup {
  const all = lowerCase(parseTable(file, bytes, []));
  const codes = all.cells("lsoa21cd");
  const kept = [...codes.keys()].filter((i) => codes[i]?.startsWith("E01"));
  const only = (cells: readonly string[]): string[] => kept.map((i) => cells[i] ?? "");
  const table: Table = { ...all, length: kept.length, cells: (column) => only(all.cells(column)) };
  const rows = alignRows(table, "lsoa21cd", lookup.lsoa21cd, "lsoa21");
  const replaced = REPLACED.map((column) => {
    const cells = table.cells(column);
    return [column, Array.from(rows, (row) => cells[row] ?? "")] as const;
  });
  return { ...lookup, ...Object.fromEntries(replaced) };
}
