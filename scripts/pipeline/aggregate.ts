import { hasValue } from "../../src/data/column";
import { COVERAGE } from "../../src/config/coverage";
import { STATUS, type Column } from "../../src/model/indicator";
import type { Parts } from "../recipes/recipe";
import type { Grouping } from "./spine";

export type Made = Pick<Column, "num" | "den" | "scale" | "status" | "left">;

/**
 * Sums parts into areas; parts that are counted keep den 1. Where some parts have no value the rest is summed, the area is `partial`
 * and says how many parts, and how many of their `people`, are left out; a mean that covers under COVERAGE of the people is
 * not given. An area without any part that has a value takes the status of its first part.
 */
export function aggregate(parts: Parts, grouping: Grouping, people: ArrayLike<number>): Made {
  const { of, count } = grouping;
  const zeros = (): Float64Array => new Float64Array(count);
  const [num, den, total, rows, lost] = [zeros(), zeros(), zeros(), zeros(), zeros()];
  const status = new Uint8Array(count).fill(STATUS.missing);
  const first = new Int32Array(count).fill(-1);
  const add = (to: Float64Array, at: number, value: number): void => {
    to[at] = (to[at] as number) + value;
  };
  for (let i = 0; i < of.length; i++) {
    const at = of[i] as number;
    add(total, at, people[i] as number);
    if (first[at] === -1) first[at] = i;
    if (hasValue(parts.status[i])) {
      add(num, at, parts.num[i] as number);
      den[at] = parts.counted ? 1 : (den[at] as number) + (parts.den[i] as number);
      status[at] = STATUS.value;
      add(rows, at, parts.left?.rows[i] ?? 0);
      add(lost, at, parts.left?.people[i] ?? 0);
    } else {
      add(rows, at, parts.left?.rows[i] ?? 1);
      add(lost, at, people[i] as number);
    }
  }
  for (let at = 0; at < count; at++) {
    const some = status[at] === STATUS.value;
    const covers = 1 - (lost[at] as number) / (total[at] as number);
    if (!some && first[at] !== -1) status[at] = parts.status[first[at] as number] as number;
    if (!some || rows[at] === 0) continue;
    status[at] = STATUS.partial;
    if (parts.counted || covers >= COVERAGE) continue;
    [num[at], den[at], status[at]] = [0, 0, STATUS.suppressed];
  }
  const left = rows.some((n) => n > 0) ? { left: { rows, people: lost } } : {};
  return { num, den, scale: parts.scale, status, ...left };
}
