import { knownCodes } from "../workspace/own/known-codes";
import { makeOwn } from "../workspace/own/make-own";
import { valueOfRow } from "../workspace/own/own-figures";
import { readOwn, type OwnTable } from "../workspace/own/read-own";
import type { Carriers } from "../workspace/own/to-msoa";
import type { OwnOutcome, OwnReply, OwnRequest, OwnSummary } from "./own-messages";
import { firstOf, sheetsOf } from "./sheets-of";

declare const self: DedicatedWorkerGlobalScope;

let held: {
  readonly table: OwnTable;
  readonly carriers: Carriers;
  readonly codes: readonly string[];
} | null = null;

async function read({ bytes, carriers }: Extract<OwnRequest, { kind: "read" }>): Promise<OwnSummary> {
  const known = knownCodes(carriers);
  const { found: table, sheet } = firstOf(await sheetsOf(bytes), (rows) => readOwn(rows, known));
  const codes = [...known[table.level].keys()];
  held = { table, carriers, codes };
  const matched = new Set(table.area);
  matched.delete(-1);
  return {
    ...{ level: table.level, sheet, rows: table.rows, matched: matched.size, of: codes.length },
    columns: table.columns.map(({ at, name, kind, unit, cells }) => ({
      ...{ at, name, kind, unit },
      most: cells.reduce((most, cell) => (cell.kind === "value" ? Math.max(most, cell.value) : most), 0),
    })),
    share: table.share && { count: table.share.count.name, base: table.share.base.name },
    ...{ unmatched: table.unmatched, dropped: table.dropped },
  };
}

function make({ choice, said }: Extract<OwnRequest, { kind: "make" }>): OwnOutcome {
  if (!held) throw new Error("No table was read.");
  const { table, carriers, codes } = held;
  const { figures, values, counts } = makeOwn(table, choice, said, carriers, codes.length);
  const all = figures.rows.map((row) => valueOfRow(figures, row)).filter((one) => !Number.isNaN(one));
  const range = all.reduce<[number, number]>(
    ([low, high], one) => [Math.min(low, one), Math.max(high, one)],
    [Infinity, -Infinity],
  );
  return {
    ...counts,
    figures,
    conflicts: values.conflicts.map((at) => codes[at] ?? ""),
    range: all.length > 0 ? range : null,
  };
}

const tell = (reply: OwnReply): void => self.postMessage(reply);

self.onmessage = async ({ data }: MessageEvent<OwnRequest>) => {
  try {
    if (data.kind === "read") tell({ kind: "read", summary: await read(data) });
    else tell({ kind: "made", outcome: make(data) });
  } catch (error) {
    tell({ kind: "failed", reason: error instanceof Error ? error.message : String(error) });
  }
};
