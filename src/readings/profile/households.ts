import { STATUS, type Column, type IndicatorData } from "../../model/indicator";
import type { Level } from "../../model/codes";
import { proportionChange, proportionOf } from "../../stats/proportion-interval";
import type { Estimate } from "../../stats/share-change";
import { count, formatDifference } from "../../words/format";
import { HOUSEHOLDS } from "../big-local/outcomes";
import type { Beside } from "./beside";
import type { Subject } from "./subject";

/** Households at one census: all, those deprived in two or more of four dimensions, and their proportion with its 95% interval. */
interface Census {
  readonly all: number;
  readonly deprived: number;
  readonly share: Estimate;
}

/** Households of an area at the censuses of 2011 and 2021, and the change of the share. Proportions from 0 to 1. */
export interface Households {
  readonly then: Census;
  readonly now: Census;
  readonly change: Estimate;
  /** Areas inside that were split, merged or redrawn since 2011, so that their figures of 2011 are estimated. */
  readonly estimated: number;
}

export const HOUSEHOLD_COLUMNS = HOUSEHOLDS.columns;

type Columns = ReadonlyMap<string, IndicatorData>;

/** Counts of some rows of a share in per cent, added up and divided again. */
function censusOf({ num, den, scale }: Column, rows: ArrayLike<number>): Census {
  const sum = (of: Float64Array): number => Array.from(rows).reduce((all, row) => all + (of[row] ?? NaN), 0);
  const [deprived, all] = [Math.round(sum(num) / (100 * scale)), Math.round(sum(den))];
  return { all, deprived, share: proportionOf(deprived, all) };
}

/** Households of some rows of a level. Throws where a column is not loaded. */
function householdsAt(columns: Columns, level: Level, rows: ArrayLike<number>): Households {
  const [pair] = HOUSEHOLDS.counted((id) => {
    const found = columns.get(id)?.[level];
    if (!found) throw new Error(`The column "${id}" is not loaded.`);
    return found;
  });
  if (!pair) throw new Error("Households have no share to count.");
  const [then, now] = [censusOf(pair.then, rows), censusOf(pair.now, rows)];
  return {
    then,
    now,
    change: proportionChange(then.share, now.share),
    estimated: Array.from(rows).filter((row) => pair.then.status[row] === STATUS.estimated).length,
  };
}

/** Households of a subject: of the row that it is, or of its areas together. */
export const householdsOf = (columns: Columns, { at, msoas }: Subject): Households =>
  at ? householdsAt(columns, at.level, [at.row]) : householdsAt(columns, "msoa21", msoas);

/** Households of what a subject stands beside: its footprint and England, with their names. */
export function householdsBeside(
  columns: Columns,
  { footprint }: Beside,
): readonly { readonly name: string; readonly households: Households }[] {
  const england = { name: "England", households: householdsAt(columns, "ctry21", [0]) };
  return footprint
    ? [{ name: footprint.name, households: householdsAt(columns, footprint.level, [footprint.row]) }, england]
    : [england];
}

const points = (share: number): string => formatDifference(100 * share, "points", 1);
const bare = (share: number): string => points(share).replace(/ points$/, "");

/** A change of a share in percentage points with its interval, for a cell: "−5.4 (−7.5 to −3.2)". */
export const changeCell = ({ value, low, high }: Estimate): string =>
  `${bare(value)} (${bare(low)} to ${bare(high)})`;

/** What the figures say, in a sentence. */
export function sayHouseholds({ then, now, change }: Households): string {
  const percent = (census: Census): string => `${(100 * census.share.value).toFixed(1)}%`;
  return `${count(now.deprived)} of ${count(now.all)} households (${percent(now)}) were deprived in two or more dimensions in 2021, ${percent(then)} in 2011: ${points(change.value)} (95% interval ${bare(change.low)} to ${bare(change.high)}).`;
}
