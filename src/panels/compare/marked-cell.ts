import type { ChartCell } from "../../charts/chart-table";
import type { Column } from "../../model/indicator";
import { markOf } from "../../words/say-value";

/** The cell of one value with its mark, "e" or "+"; a plain value stays a number. */
export function markedCell(column: Column, row: number, show: (value: number) => string): ChartCell {
  const value = column.value[row] ?? NaN;
  const mark = markOf(column.status[row]);
  return mark === "" ? value : { value, text: `${show(value)} ${mark}` };
}
