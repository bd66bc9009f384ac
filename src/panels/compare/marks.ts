import type { ChartCell } from "../../charts/chart-table";
import { STATUS_WORDS } from "../../config/status";
import { STATUS, type Column } from "../../model/indicator";
import { markOf } from "../../words/say-value";

/** The cell of one value with its mark, "e" or "+"; a plain value stays a number. */
export function markedCell(column: Column, row: number, show: (value: number) => string): ChartCell {
  const value = column.value[row] ?? NaN;
  const mark = markOf(column.status[row]);
  return mark === "" ? value : { value, text: `${show(value)} ${mark}` };
}

/** What the marks in a table of these columns stand for: " Values with e are estimated from 2011 areas."; "" where there are none. */
export function marksIn(columns: readonly Column[], rows: Int32Array): string {
  const told = ([STATUS.estimated, STATUS.partial] as const).filter((status) =>
    columns.some((column) => rows.some((row) => column.status[row] === status)),
  );
  return told.map((status) => ` ${markOf(status)}: ${STATUS_WORDS[status]}.`).join("");
}
