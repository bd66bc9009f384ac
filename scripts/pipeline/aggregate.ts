import { hasValue } from "../../src/data/column";
import { STATUS, type Column } from "../../src/model/indicator";
import type { Parts } from "../recipes/recipe";
import type { Grouping } from "./spine";

export type Made = Pick<Column, "num" | "den" | "scale" | "status">;

/**
 * Sums parts into areas. An area without any part that has a value takes the status of its first part; parts that are counted keep den 1.
 * Where some parts are suppressed, the rest is summed.
 */
export function aggregate(parts: Parts, grouping: Grouping): Made {
  const { of, count } = grouping;
  const num = new Float64Array(count);
  const den = new Float64Array(count);
  const status = new Uint8Array(count).fill(STATUS.missing);
  const seen = new Uint8Array(count);
  for (let i = 0; i < of.length; i++) {
    const at = of[i] as number;
    if (hasValue(parts.status[i])) {
      num[at] = (num[at] as number) + (parts.num[i] as number);
      den[at] = parts.counted ? 1 : (den[at] as number) + (parts.den[i] as number);
      status[at] = STATUS.value;
      seen[at] = 2;
    } else if (!seen[at]) {
      status[at] = parts.status[i] as number;
      seen[at] = 1;
    }
  }
  return { num, den, scale: parts.scale, status };
}
