import type { Column } from "../model/indicator";

const cache = new WeakMap<Column, WeakMap<Int32Array, Float64Array>>();

/** Values of a column over some areas, ascending, without the missing. Kept, because sliders ask again and again. */
export function sortedValues(column: Column, among: Int32Array): Float64Array {
  let kept = cache.get(column);
  if (!kept) cache.set(column, (kept = new WeakMap()));
  let sorted = kept.get(among);
  if (!sorted) {
    sorted = new Float64Array(among.length);
    let n = 0;
    for (const i of among) {
      const value = column.value[i] as number;
      if (!Number.isNaN(value)) sorted[n++] = value;
    }
    sorted = sorted.slice(0, n).sort();
    kept.set(among, sorted);
  }
  return sorted;
}

/**
 * The value at which "worst X%" cuts: an area passes when its value is as bad as this or worse, which is the same as
 * min-rank / n <= X / 100 (ties share the better rank). Whole-number arithmetic, so that no area slips at the edge:
 * X counts to a thousandth. NaN when X% is less than one area.
 */
export function worstCut(column: Column, highWorse: boolean, among: Int32Array, worst: number): number {
  const sorted = sortedValues(column, among);
  const n = sorted.length;
  const passing = Math.min(n, Math.floor((Math.round(worst * 1000) * n) / 100_000));
  if (passing < 1) return NaN;
  return sorted[highWorse ? n - passing : passing - 1] as number;
}
