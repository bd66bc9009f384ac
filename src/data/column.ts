import { STATUS, type Column } from "../model/indicator";
import { blockOf } from "./files";
import type { Pack } from "./pack";

/**
 * How one level of a column is stored. Blocks (names begin with the level): `num`, and where told `den`, `status`, and
 * `fixRow`, `fixNum`, `fixDen` for the few rows whose numbers are not whole (people apportioned by the 2011 crosswalk).
 *   num = stored * times, times den again where `weighted` (the stored number is then a value, not a sum);
 *   den = the people of the area, 1, or the block `den`; both 0 where there is no value;
 *   rows in fixRow: num = fixNum / fixPer, and den = fixDen / fixPer where den is own.
 */
export interface LevelHeader {
  readonly scale: number;
  readonly times: number;
  readonly den: "population" | "one" | "own";
  readonly weighted: boolean;
  /** 0 when no row is fixed. */
  readonly fixPer: number;
  readonly status: boolean;
  /** Whether the blocks `leftRows` and `leftPeople` say what values leave out. */
  readonly left?: boolean;
}

/** Whether a status stands for a value that may be used. */
export const hasValue = (status: number | undefined): boolean =>
  status === STATUS.value || status === STATUS.estimated || status === STATUS.partial;

/**
 * Decodes one level. `population` gives the people of each area of the level, read only where they weigh the column.
 * Value is NaN where missing or suppressed.
 */
export function decodeLevel(
  id: string,
  prefix: string,
  header: LevelHeader,
  pack: Pack<unknown>,
  population: ArrayLike<number> | null,
): Column {
  const block = (name: string): Float64Array => blockOf(pack, `${prefix}${name}`, `columns/${id}.bin`);
  const stored = block("num");
  const n = stored.length;
  const status = header.status ? Uint8Array.from(block("status")) : new Uint8Array(n);
  const own = header.den === "own" ? block("den") : null;
  const num = new Float64Array(n);
  const den = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    if (!hasValue(status[i])) continue;
    den[i] = own ? (own[i] as number) : header.den === "one" ? 1 : (population?.[i] ?? NaN);
    num[i] = (stored[i] as number) * header.times * (header.weighted ? (den[i] as number) : 1);
  }
  if (header.fixPer > 0) {
    const rows = block("fixRow");
    const fixNum = block("fixNum");
    const fixDen = own ? block("fixDen") : null;
    rows.forEach((row, k) => {
      num[row] = (fixNum[k] as number) / header.fixPer;
      if (fixDen) den[row] = (fixDen[k] as number) / header.fixPer;
    });
  }
  const value = new Float64Array(n);
  for (let i = 0; i < n; i++)
    value[i] = hasValue(status[i]) ? (num[i] as number) / ((den[i] as number) * header.scale) : NaN;
  const left = header.left ? { left: { rows: block("leftRows"), people: block("leftPeople") } } : {};
  return { id, num, den, scale: header.scale, value, status, ...left };
}
