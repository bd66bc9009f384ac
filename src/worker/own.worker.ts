import { codesAt, type KnownCodes } from "../workspace/own/area-codes";
import { knownCodes } from "../workspace/own/known-codes";
import { makeOwn } from "../workspace/own/make-own";
import { valueOfRow } from "../workspace/own/own-figures";
import { readFirstSheet, readOwnOrPlan, type PlanHomes, type ReadTable } from "../workspace/own/read-by-plan";
import { namedSheet, type FileSheet } from "../workspace/own/sheets";
import type { Carriers } from "../workspace/own/to-msoa";
import type { OwnOutcome, OwnReply, OwnRequest, OwnSummary } from "./own-messages";
import { sheetsOf } from "./sheets-of";

declare const self: DedicatedWorkerGlobalScope;

interface Held {
  readonly sheets: readonly FileSheet[];
  readonly carriers: Carriers;
  readonly known: KnownCodes;
  readonly plans: readonly PlanHomes[];
  readonly read: ReadTable;
}
let held: Held | null = null;

/** Takes up a table and says what it is seen to hold. */
function hold(now: Held, sheet: string): OwnSummary {
  held = now;
  const {
    read: { table, plan, known },
    sheets,
  } = now;
  const matched = new Set(table.area);
  matched.delete(-1);
  return {
    plan: plan?.name ?? "",
    ...{
      level: table.level,
      sheet,
      rows: table.rows,
      matched: matched.size,
      of: codesAt(known[table.level]).length,
    },
    sheets: sheets.flatMap(({ name }) => (name === "" ? [] : [name])),
    columns: table.columns.map(({ at, name, kind, unit, cells }) => ({
      ...{ at, name, kind, unit },
      most: cells.reduce((most, cell) => (cell.kind === "value" ? Math.max(most, cell.value) : most), 0),
    })),
    share: table.share && { count: table.share.count.name, base: table.share.base.name },
    ...{ unmatched: table.unmatched, dropped: table.dropped },
  };
}

async function read({ bytes, carriers, plans }: Extract<OwnRequest, { kind: "read" }>): Promise<OwnSummary> {
  const known = knownCodes(carriers);
  const sheets = await sheetsOf(bytes);
  const { found, sheet } = readFirstSheet(sheets, known, plans);
  return hold({ sheets, carriers, known, plans, read: found }, sheet);
}

function another(name: string): OwnSummary {
  if (!held) throw new Error("No table was read.");
  const { sheets, known, plans } = held;
  const { found, sheet } = namedSheet(sheets, name, (rows) => readOwnOrPlan(rows, known, plans));
  return hold({ ...held, read: found }, sheet);
}

function make({ choice, said }: Extract<OwnRequest, { kind: "make" }>): OwnOutcome {
  if (!held) throw new Error("No table was read.");
  const { table, plan, known } = held.read;
  const carriers = plan ? { ...held.carriers, homes: plan.homes } : held.carriers;
  const codes = codesAt(known[table.level]);
  const { figures, values, counts } = makeOwn(table, choice, said, carriers, codes.length);
  const named = (places: readonly number[]): string[] => places.map((at) => codes[at] ?? "");
  const all = figures.rows.map((row) => valueOfRow(figures, row)).filter((one) => !Number.isNaN(one));
  const range = all.reduce<[number, number]>(
    ([low, high], one) => [Math.min(low, one), Math.max(high, one)],
    [Infinity, -Infinity],
  );
  return {
    ...counts,
    figures,
    conflicts: named(values.conflicts),
    texts: named(values.texts),
    empty: named(values.empty),
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
