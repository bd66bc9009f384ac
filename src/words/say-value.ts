import { STATUS_WORDS } from "../config/status";
import { STATUS, type Column, type Indicator, type NoteMark, type Status } from "../model/indicator";
import { count, formatValue } from "./format";
import { sayShare } from "./say-share";

/** What stands in the place of a value that is not there: one wording for the map, lists, panels and what is read out. */
export const sayNone = (status: number | undefined): string =>
  status === STATUS.suppressed ? "suppressed" : "no data";

/** What is needed to say a value. */
type Measured = Pick<Indicator, "unit" | "decimals" | "labels">;

/** A value with its unit; of a category, its name. */
export const sayFigure = ({ unit, decimals, labels }: Measured, value: number): string =>
  (unit === "category" ? labels?.[value] : undefined) ?? formatValue(value, unit, decimals);

/** The value of one area with its unit, or what stands in its place. */
export function sayValue(
  indicator: Measured,
  { value, status }: Pick<Column, "value" | "status">,
  row: number,
): string {
  const one = value[row] ?? NaN;
  return Number.isNaN(one) ? sayNone(status[row]) : sayFigure(indicator, one);
}

/** What a value leaves out: "leaves out 3 suppressed small areas, with 4% of the people"; "" where it leaves out none. */
export function sayLeft(rows: number, share: number): string {
  if (rows === 0) return "";
  const areas =
    rows === 1 ? "1 area without a published value" : `${count(rows)} areas without a published value`;
  return `leaves out ${areas}, with ${sayShare(share)} of the people`;
}

/**
 * What stands behind the value of one row in words, the same wherever a value is shown: what it leaves out, that it is estimated, or why
 * there is none; "" for a plain value. `people` are those of the row.
 */
export function sayNote(
  { status, left }: Pick<Column, "status" | "left">,
  row: number,
  people: number,
): string {
  const one = (status[row] ?? STATUS.missing) as Status;
  return one === STATUS.partial
    ? sayLeft(left?.rows[row] ?? 0, (left?.people[row] ?? 0) / people)
    : STATUS_WORDS[one];
}

/** What is said of England's 100, where a ratio is standardised to England. */
export const BY_DEFINITION = "by definition";

/** The mark of a value where there is no room for words. */
export const markOf = (status: number | undefined): NoteMark =>
  status === STATUS.partial ? "+" : status === STATUS.estimated ? "e" : "";

/** `sayValue`, and what stands behind it: "78.2 years, leaves out 1 area without a published value, with 21% of the people". */
export function sayNotedValue(
  indicator: Measured,
  column: Pick<Column, "value" | "status" | "left">,
  row: number,
  people: number,
): string {
  const said = sayValue(indicator, column, row);
  return markOf(column.status[row]) === "" ? said : `${said}, ${sayNote(column, row, people)}`;
}

/** `sayValue` with its mark, where there is no room for words: "79.5 years +". */
export const sayMarkedValue = (
  indicator: Measured,
  column: Pick<Column, "value" | "status">,
  row: number,
): string => `${sayValue(indicator, column, row)} ${markOf(column.status[row])}`.trim();

/** What the marks in a table of these columns stand for: "e: estimated from earlier areas."; "" where there are none. */
export function sayMarks(columns: readonly Pick<Column, "status">[], rows: ArrayLike<number>): string {
  const has = (status: Status): boolean =>
    columns.some((column) => Array.prototype.some.call(rows, (row: number) => column.status[row] === status));
  return ([STATUS.estimated, STATUS.partial] as const)
    .filter(has)
    .map((status) => `${markOf(status)}: ${STATUS_WORDS[status]}.`)
    .join(" ");
}
