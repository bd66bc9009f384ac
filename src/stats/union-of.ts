import { STATUS, type Column } from "../model/indicator";

export interface Union {
  readonly value: number;
  readonly num: number;
  readonly den: number;
  /** Areas with a value, and how many of those are estimated through the 2011 crosswalk. */
  readonly covered: number;
  readonly estimated: number;
  /** Finest rows without a value among them, and the people there (an area without a value is one row, unless it says more). */
  readonly left: { readonly rows: number; readonly people: number };
}

/**
 * The value of several areas together: counts summed, then divided (for scores and ratios, the
 * weighted mean that the column's numbers stand for). Areas without a value are left out and counted. Not for ranks,
 * nor for local concentration: use `localConcentration`. `people` are those of every area.
 */
export function unionOf(column: Column, rows: Iterable<number>, people: ArrayLike<number>): Union {
  let [num, den, covered, estimated] = [0, 0, 0, 0];
  const left = { rows: 0, people: 0 };
  for (const i of rows) {
    const none = Number.isNaN(column.value[i]);
    left.rows += column.left?.rows[i] ?? (none ? 1 : 0);
    left.people += column.left?.people[i] ?? (none ? (people[i] ?? 0) : 0);
    if (none) continue;
    num += column.num[i] as number;
    den += column.den[i] as number;
    covered++;
    if (column.status[i] === STATUS.estimated) estimated++;
  }
  return { value: covered > 0 ? num / (den * column.scale) : NaN, num, den, covered, estimated, left };
}
