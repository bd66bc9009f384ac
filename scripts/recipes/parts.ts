import { STATUS } from "../../src/model/indicator";
import type { Parts } from "./recipe";

type Level = Parts["level"];

/** Builds parts row by row; a row whose number is NaN has the status `blank` and counts for nothing. */
function build(
  level: Level,
  n: number,
  scale: number,
  blank: number,
  row: (i: number) => readonly [num: number, den: number],
): Parts {
  const num = new Float64Array(n);
  const den = new Float64Array(n);
  const status = new Uint8Array(n);
  for (let i = 0; i < n; i++) {
    const [a, b] = row(i);
    if (Number.isNaN(a)) status[i] = blank;
    else {
      num[i] = a;
      den[i] = b;
    }
  }
  return { level, num, den, scale, status };
}

/** Values to be averaged by weight: whole numbers of one part in `scale`. Blanks are suppressed unless told. */
export const weighted = (
  level: Level,
  values: Float64Array,
  weights: Float64Array,
  scale: number,
  blank: number = STATUS.suppressed,
): Parts =>
  build(level, values.length, scale, blank, (i) => [
    (values[i] as number) * (weights[i] as number),
    weights[i] as number,
  ]);

/** Share of counts in per cent: 100 * count / base. */
export const percent = (level: Level, counts: readonly Float64Array[], base: Float64Array): Parts =>
  build(level, base.length, 1, STATUS.missing, (i) => [
    100 * counts.reduce((sum, c) => sum + (c[i] as number), 0),
    base[i] as number,
  ]);

/** Share from 0 to 1 of a base that is in a class. */
export const proportion = (
  level: Level,
  base: Float64Array,
  inside: (i: number) => number,
  scale = 1,
): Parts =>
  build(level, base.length, scale, STATUS.missing, (i) => [
    inside(i) * (base[i] as number),
    base[i] as number,
  ]);

/** Counts that are only summed. The sum of several areas is the sum of their `num`. */
export const counts = (level: Level, values: Float64Array): Parts => ({
  ...build(level, values.length, 1, STATUS.suppressed, (i) => [values[i] as number, 1]),
  counted: true,
});

/** Values that are there by themselves and never summed (ranks, deciles). */
export const plain = (level: Level, values: ArrayLike<number>): Parts =>
  build(level, values.length, 1, STATUS.missing, (i) => [values[i] as number, 1]);
