import { STATUS, type Column } from "../../model/indicator";

/** How many areas of a level have a value, and what stands in the place of the others. */
export interface Coverage {
  readonly areas: number;
  /** With a value, the estimated among them. */
  readonly value: number;
  readonly estimated: number;
  /** With a value that leaves out small areas without a published one. */
  readonly partial: number;
  readonly suppressed: number;
  readonly missing: number;
}

/** Counts a column's areas by what stands behind their values. `value + suppressed + missing = areas`. */
export function coverageOf({ value, status }: Pick<Column, "value" | "status">): Coverage {
  const counts = { value: 0, estimated: 0, partial: 0, suppressed: 0, missing: 0 };
  value.forEach((one, i) => {
    if (Number.isNaN(one)) counts[status[i] === STATUS.suppressed ? "suppressed" : "missing"]++;
    else counts.value++;
    if (!Number.isNaN(one) && status[i] === STATUS.estimated) counts.estimated++;
    if (!Number.isNaN(one) && status[i] === STATUS.partial) counts.partial++;
  });
  return { areas: value.length, ...counts };
}
