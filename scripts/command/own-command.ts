import { STATUS } from "../../src/model/indicator";
import { codesAt, type KnownCodes } from "../../src/workspace/own/area-codes";
import { levelValues, type Asked } from "../../src/workspace/own/own-values";
import { BASE, readOwn, type OwnTable } from "../../src/workspace/own/read-own";
import type { Rows } from "../../src/workspace/own/read-rows";
import { firstOf, namedSheet } from "../../src/workspace/own/sheets";
import { toMsoa, type Carriers } from "../../src/workspace/own/to-msoa";
import { loadCarriers, saidOwn, sheetsIn } from "./own-table";
import { readArgs } from "./read-args";
import { UsageError } from "./usage-error";

const USAGE = "Usage: npm run --silent own -- --file FILE [--column NAME] [--sheet NAME]";

/** What is asked of a table: a column by name, else the share that two columns make, else the first column that is no denominator. */
function askedOf(table: OwnTable, name: string | undefined): Asked {
  if (name === undefined && table.share) return { share: table.share };
  const column =
    name === undefined
      ? // What others are counted of is asked only where it stands alone.
        (table.columns.find((one) => !BASE.test(one.name)) ?? table.columns[0])
      : table.columns.find((one) => one.name === name);
  if (!column)
    throw new UsageError(
      `There is no column of numbers "${name}". There are:\n  ${table.columns.map((one) => one.name).join("\n  ")}`,
    );
  return { column };
}

/** What the command prints for its arguments: what the app would make of a table of local data. Throws a usage error with the reason. */
export async function own(argv: readonly string[]): Promise<string> {
  const args = readArgs(argv, ["file", "column", "sheet"], USAGE);
  if (args.file === undefined) throw new UsageError(`Give --file.\n${USAGE}`);
  const { file, column, sheet: wanted } = args;
  return saidOwn(file, async () => {
    const sheets = await sheetsIn(file);
    const [carriers, known] = await loadCarriers();
    const read = (rows: Rows): OwnTable => readOwn(rows, known);
    const { found, sheet } = wanted === undefined ? firstOf(sheets, read) : namedSheet(sheets, wanted, read);
    return `${JSON.stringify({ sheet, ...describe(found, column, carriers, known) }, null, 1)}\n`;
  });
}

function describe(table: OwnTable, name: string | undefined, carriers: Carriers, known: KnownCodes) {
  const asked = askedOf(table, name);
  const codes = codesAt(known[table.level]);
  const values = levelValues(table, asked, codes.length);
  const isShare = "share" in asked;
  const joining = isShare ? "share" : asked.column.kind === "count" ? "sum" : "mean";
  const { value, status, partial } = toMsoa(values, table.level, joining, carriers);
  const matched = new Set(table.area);
  matched.delete(-1);
  const having = (one: number): number => values.status.filter((each) => each === one).length;
  const named = (rows: readonly number[], of: readonly string[]) => rows.map((at) => of[at] ?? "");
  const entries = [...value].flatMap((one, msoa) =>
    Number.isNaN(one) ? [] : [[carriers.areas.code[msoa] ?? "", one] as const],
  );
  return {
    level: table.level,
    rows: table.rows,
    matched: matched.size,
    unmatched: table.unmatched,
    dropped: table.dropped,
    with_value: having(STATUS.value),
    suppressed: having(STATUS.suppressed),
    conflicts: named(values.conflicts, codes),
    columns: table.columns.length,
    column_names: table.columns.map((one) => one.name),
    column: isShare ? `${asked.share.count.name} / ${asked.share.base.name}` : asked.column.name,
    kind: isShare ? "count over denominator" : asked.column.kind,
    unit: isShare ? null : asked.column.unit,
    joined_by: joining,
    estimated: status.filter((each) => each === STATUS.estimated).length,
    partial: named(partial, carriers.areas.code),
    values: Object.fromEntries(entries),
  };
}
