import type { Area } from "../../src/model/area";
import { alignRows } from "../pipeline/align";
import { parseTable } from "../pipeline/table";

/** Rural-urban classes in code order, and for each MSOA the position of its class. */
export interface RuralUrban {
  readonly classes: readonly Area[];
  readonly ofMsoa: readonly number[];
}

/** Parses and checks the classification: every MSOA has a class. */
export function parseRuc(file: string, bytes: Uint8Array, msoas: readonly string[]): RuralUrban {
  const table = parseTable(file, bytes, ["msoa21_code", "ruc21_code", "classification"]);
  const rows = alignRows(table, "msoa21_code", msoas, "msoa21");
  const code = table.cells("ruc21_code");
  const name = table.cells("classification");
  const names = new Map(code.map((c, i) => [c, name[i] ?? ""]));
  const classes = [...names]
    .map(([c, n]) => ({ code: c, name: n }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  return { classes, ofMsoa: Array.from(rows, (row) => classes.findIndex((c) => c.code === code[row])) };
}
