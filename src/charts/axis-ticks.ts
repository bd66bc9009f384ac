import { nice, ticks } from "d3-array";

/** About this many ticks, or fewer where they would be written alike. */
const MOST = 5;

/**
 * Round numbers for an axis that holds 0, every value and every interval, the ends included, no two written alike
 * (counts have no halves). Missing values are passed over.
 */
export function axisTicks(values: Iterable<number>, show: (value: number) => string): number[] {
  let [low, high] = [0, 0];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (low === high) return [0];
  for (let count = MOST; count > 0; count--) {
    const [from, to] = nice(low, high, count);
    const marks = ticks(from, to, count);
    if (new Set(marks.map(show)).size === marks.length) return marks;
  }
  return nice(low, high, 1);
}
