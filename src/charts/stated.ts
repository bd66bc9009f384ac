import type { Table } from "../export/csv";
import type { ChartOrigin } from "./origin";

interface Chart {
  readonly title: string;
  readonly units: string;
  readonly notes: string;
  readonly source: string;
}

/**
 * The table of a chart with what its image says around the drawing as columns, the same on each row: what it shows (also what bands,
 * lines and marks stand for), notes, source, and where it comes from. A row that is copied out of the file keeps all of it.
 */
export function stated(
  { columns, rows }: Table,
  { title, units, notes, source }: Chart,
  origin: ChartOrigin | null,
): Table {
  const said = [
    ["Chart", title],
    ["What it shows", units],
    ["Notes", notes],
    ["Source", source],
    ["Made on", origin?.date ?? ""],
    ["Data version", origin?.version ?? ""],
    ["Check code", origin?.checkCode ?? ""],
    ["Link", origin?.link ?? ""],
  ].filter(([, text]) => text !== "");
  return {
    columns: [...columns, ...said.map(([name = ""]) => name)],
    rows: rows.map((row) => [...row, ...said.map(([, text = ""]) => text)]),
  };
}
