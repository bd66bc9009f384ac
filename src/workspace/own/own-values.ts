import { STATUS } from "../../model/indicator";
import type { OwnColumn } from "./read-column";
import type { OwnTable } from "./read-own";

/** One column by the areas of its table's level. `value = num / den`, NaN where there is none. */
export interface LevelValues {
  readonly num: Float64Array;
  readonly den: Float64Array;
  /** STATUS of each area; missing where the table has no row. */
  readonly status: Uint8Array;
  /** Areas that stand in several rows with different values: left out until somebody chooses. */
  readonly conflicts: readonly number[];
  /** Areas that have a row but no value: where it holds text that is no number, and where it is empty (or a share's whole is 0). */
  readonly texts: readonly number[];
  readonly empty: readonly number[];
}

/** What a table is asked for: one of its columns, or the share that two make. */
export type Asked = { readonly column: OwnColumn } | { readonly share: NonNullable<OwnTable["share"]> };

/** Values of a column by area of the table's level. A code twice with one value is one row; with two, a conflict. */
export function levelValues(table: OwnTable, asked: Asked, count: number): LevelValues {
  const num = new Float64Array(count);
  const den = new Float64Array(count);
  const status = new Uint8Array(count).fill(STATUS.missing);
  const conflicts = new Set<number>();
  const seen = new Set<number>();
  const texts = new Set<number>();
  const [top, base] = "share" in asked ? [asked.share.count, asked.share.base] : [asked.column, null];
  table.area.forEach((area, row) => {
    if (area === -1) return;
    const cell = top.cells[row];
    const below = base?.cells[row];
    const whole = cell?.kind === "value" && (base === null || (below?.kind === "value" && below.value > 0));
    const now = whole
      ? STATUS.value
      : cell?.kind === "suppressed" || below?.kind === "suppressed"
        ? STATUS.suppressed
        : STATUS.missing;
    if (cell?.kind === "text" || below?.kind === "text") texts.add(area);
    const n = whole ? cell.value : 0;
    const d = whole ? (below?.kind === "value" ? below.value : 1) : 0;
    if (seen.has(area)) {
      if (status[area] !== now || num[area] !== n || den[area] !== d) conflicts.add(area);
      return;
    }
    seen.add(area);
    [num[area], den[area], status[area]] = [n, d, now];
  });
  for (const area of conflicts) [num[area], den[area], status[area]] = [0, 0, STATUS.missing];
  const without = (of: boolean): number[] =>
    [...seen]
      .filter((area) => status[area] === STATUS.missing && !conflicts.has(area) && texts.has(area) === of)
      .sort((a, b) => a - b);
  return {
    ...{ num, den, status },
    conflicts: [...conflicts].sort((a, b) => a - b),
    texts: without(true),
    empty: without(false),
  };
}
