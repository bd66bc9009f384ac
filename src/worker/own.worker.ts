import type { KnownCodes } from "../workspace/own/area-codes";
import { knownCodes } from "../workspace/own/known-codes";
import { makeOwn } from "../workspace/own/make-own";
import { valueOfRow } from "../workspace/own/own-figures";
import { readOwn, type OwnTable } from "../workspace/own/read-own";
import { firstOf, namedSheet, type FileSheet } from "../workspace/own/sheets";
import type { Carriers } from "../workspace/own/to-msoa";
import type { OwnOutcome, OwnReply, OwnRequest, OwnSummary } from "./own-messages";
import { sheetsOf } from "./sheets-of";

declare const self: DedicatedWorkerGlobalScope;

interface Held {
  readonly sheets: readonly FileSheet[];
  readonly carriers: Carriers;
  readonly known: KnownCodes;
  readonly table: OwnTable;
}
let held: Held | null = null;

/** Takes up a table and says what it is seen to hold. */
function hold(now: Held, sheet: string): OwnSummary {
  held = now;
  const { table, sheets, known } = now;
  const matched = new Set(table.area);
  matched.delete(-1);
  return {
    ...{ level: table.level, sheet, rows: table.rows, matched: matched.size, of: known[table.level].size },
    sheets: sheets.flatMap(({ name }) => (name === "" ? [] : [name])),
    columns: table.columns.map(({ at, name, kind, unit, cells }) => ({
      ...{ at, name, kind, unit },
      most: cells.reduce((most, cell) => (cell.kind === "value" ? Math.max(most, cell.value) : most), 0),
    })),
    share: table.share && { count: table.share.count.name, base: table.share.base.name },
    ...{ unmatched: table.unmatched, dropped: table.dropped },
  };
}

async function read({ bytes, carriers }: Extract<OwnRequest, { kind: "read" }>): Promise<OwnSummary> {
  const known = knownCodes(carriers);
  const sheets = await sheetsOf(bytes);
  const { found: table, sheet } = firstOf(sheets, (rows) => readOwn(rows, known));
  return hold({ sheets, carriers, known, table }, sheet);
}

function another(name: string): OwnSummary {
  if (!held) throw new Error("No table was read.");
  const { sheets, known } = held;
  const { found: table, sheet } = namedSheet(sheets, name, (rows) => readOwn(rows, known));
  return hold({ ...held, table }, sheet);
}

function make({ choice, said }: Extract<OwnRequest, { kind: "make" }>): OwnOutcome {
  if (!held) throw new Error("No table was read.");
  const { table, carriers, known } = held;
  const codes = [...known[table.level].keys()];
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
    else if (data.kind === "sheet") tell({ kind: "read", summary: another(data.name) });
    else tell({ kind: "made", outcome: make(data) });
  } catch (error) {
    tell({ kind: "failed", reason: error instanceof Error ? error.message : String(error) });
  }
};
