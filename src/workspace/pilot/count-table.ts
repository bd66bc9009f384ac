import type { Counted } from "../../stats/pilot/evaluate-pilot";
import { OwnDataError } from "../own/own-error";
import type { Rows } from "../own/read-rows";
import { areaAt } from "./area-at";
import { namedTable, type TableRow } from "./named-table";
import { checkOrder } from "./time-order";

/** What the column of a count is called: "before_n", or with its time "before_2019_n"; its total beside it "before_2019_total". */
const COUNT = /^(earlier|before|after)(?:_(.+))?_n$/;
const KINDS = ["earlier", "before", "after"] as const;
/** The longest name of a time that stands in charts. */
const MOST_WHEN = 40;

/** A time at which areas are counted: what it is called, and whether it lies after the start. */
export interface CountTime {
  readonly when: string;
  readonly after: boolean;
}

/** Counts of areas over time, by index of the area; the times in their order, one count for each. */
export interface CountTable {
  readonly times: readonly CountTime[];
  readonly counts: ReadonlyMap<number, readonly Counted[]>;
}

function numberIn({ row, cell }: TableRow, column: string, file: string): number {
  const text = cell(column);
  const value = Number(text);
  if (text !== "" && Number.isFinite(value) && value >= 0) return value;
  const what = text === "" ? "is empty" : `is "${text}"`;
  throw new OwnDataError(
    `${file}, row ${row}: ${column} ${what}. Give a number from 0, without thousands separators or marks; an area whose count was withheld cannot be evaluated: strike it out.`,
  );
}

/** A count and its total at one time. Throws OwnDataError where the total is 0 or the count exceeds it. */
function countedIn(line: TableRow, time: string, file: string): Counted {
  const [n, total] = [numberIn(line, `${time}_n`, file), numberIn(line, `${time}_total`, file)];
  const where = `${file}, row ${line.row}`;
  if (total === 0)
    throw new OwnDataError(
      `${where}: ${time}_total is 0. Give the people (or households) of whom ${time}_n are counted.`,
    );
  if (n > total)
    throw new OwnDataError(
      `${where}: ${time}_n (${n}) is more than ${time}_total (${total}). Give a count and the total that it is part of.`,
    );
  return { n, total };
}

/** The times that the columns name: earlier ones, then those before the start, then those after it, each in the order of the columns. */
function timesOf(file: string, head: readonly string[]): (CountTime & { readonly name: string })[] {
  const found = head.flatMap((column) => {
    const [, kind = "", label = ""] = COUNT.exec(column) ?? [];
    return kind === "" ? [] : [{ kind, label, name: column.slice(0, -2) }];
  });
  const alone = [
    ...found
      .filter(({ name }) => !head.includes(`${name}_total`))
      .map(({ name }) => [`${name}_n`, `${name}_total`]),
    ...head
      .filter((column) => COUNT.test(column.replace(/_total$/, "_n")) && column.endsWith("_total"))
      .filter((column) => !head.includes(column.replace(/_total$/, "_n")))
      .map((column) => [column, column.replace(/_total$/, "_n")]),
  ];
  for (const [one = "", other = ""] of alone)
    throw new OwnDataError(`${file}, row 1: there is ${one} alone. Give ${other} too, or neither.`);
  const inOrder = KINDS.flatMap((kind) => found.filter((one) => one.kind === kind));
  checkOrder(file, inOrder);
  return inOrder.map(({ name, label, kind }) => ({
    name,
    when: (label === ""
      ? `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`
      : label.replaceAll("_", " ")
    ).slice(0, MOST_WHEN),
    after: kind === "after",
  }));
}

/**
 * Counts of a file by index of the area, at one time or more before the start and after it. Throws OwnDataError with file, row, value and
 * what to do for a count without its total, an unknown code, one that stands twice, or a cell that is no number.
 */
export function readCounts(file: string, all: Rows, index: ReadonlyMap<string, number>): CountTable {
  const head = (all[0] ?? []).map((name) => name.trim().toLowerCase());
  const times = timesOf(file, head);
  const lacks = (after: boolean): boolean => !times.some((one) => one.after === after);
  const needed = [
    "msoa21cd",
    ...(lacks(false) ? ["before_n", "before_total"] : []),
    ...(lacks(true) ? ["after_n", "after_total"] : []),
  ];
  const { rows } = namedTable(file, all, needed);
  const seen = new Map<number, number>();
  const counts = new Map(
    rows.map((line): [number, Counted[]] => {
      const code = line.cell("msoa21cd");
      const area = areaAt(index, code, `${file}, row ${line.row}`);
      const first = seen.get(area);
      if (first !== undefined)
        throw new OwnDataError(
          `${file}, row ${line.row}: ${code} stands in row ${first} already. Keep one row for each area.`,
        );
      seen.set(area, line.row);
      return [area, times.map(({ name }) => countedIn(line, name, file))];
    }),
  );
  return { times: times.map(({ when, after }) => ({ when, after })), counts };
}
