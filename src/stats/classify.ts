import { ckmeans } from "simple-statistics";
import { MISSING_CLASS, SUPPRESSED_CLASS } from "../model/classes";
import { STATUS, type Column, type Indicator } from "../model/indicator";
import type { Lens } from "../model/rule";
import { sortedValues } from "./worst-cut";

export interface Classes {
  /** `deciles` and `categories`: one class a value. `diverging`: fixed, to both sides of no change. `breaks`: ckmeans on England. `quintiles`: of the scope. */
  readonly kind: "deciles" | "categories" | "diverging" | "breaks" | "quintiles";
  /** Class of every area of the column, from 0 at the lowest values; MISSING_CLASS or SUPPRESSED_CLASS. */
  readonly classes: Uint8Array;
  /** Least and greatest value in each class, as they occur in the data it was made from. */
  readonly bounds: readonly (readonly [number, number])[];
  /** Areas of the scope in each class. */
  readonly counts: readonly number[];
  readonly missing: number;
  readonly suppressed: number;
  /** Areas of the scope whose value is estimated through the 2011 crosswalk; they have a class all the same. */
  readonly estimated: number;
  /** Areas of the scope whose value leaves out small areas without a published one; they have a class all the same. */
  readonly partial: number;
  /** For each class, its place from lightest (0) to darkest: darker is always worse. */
  readonly shades: readonly number[];
}

type Range = readonly [number, number];
const breaks = new WeakMap<Column, readonly Range[]>();

/** Five natural breaks of the distinct values of a column's areas; fewer when there are fewer values. Kept per column. */
function breaksOf(column: Column, sorted: Float64Array): readonly Range[] {
  let found = breaks.get(column);
  if (!found) {
    const groups = sorted.length === 0 ? [] : ckmeans(Array.from(sorted), Math.min(5, new Set(sorted).size));
    breaks.set(column, (found = groups.map((group) => [group[0] as number, group.at(-1) as number])));
  }
  return found;
}

/** Fifths of the areas, ties kept together in the lower fifth: so fewer than five when many areas share a value. */
function quintilesOf(sorted: Float64Array): readonly Range[] {
  const ranges: Range[] = [];
  let from = 0;
  for (let fifth = 1; fifth <= 5; fifth++) {
    let to = Math.ceil((fifth * sorted.length) / 5);
    while (to < sorted.length && to > 0 && sorted[to] === sorted[to - 1]) to++;
    if (to <= from) continue;
    ranges.push([sorted[from] as number, sorted[to - 1] as number]);
    from = to;
  }
  return ranges;
}

/** The classes that an indicator's cuts make: a value on a cut belongs to the class above it. */
const cutRanges = ({ cuts = [] }: Indicator): readonly Range[] =>
  [-Infinity, ...cuts].map((low, at) => [low, cuts[at] ?? Infinity]);

function rangesOf(
  indicator: Indicator,
  column: Column,
  lens: Lens,
  sorted: (among: "scope" | "all") => Float64Array,
) {
  if (indicator.classes === "categories")
    return {
      kind: "categories",
      ranges: [...new Set(sorted("all"))].map((value): Range => [value, value]),
    } as const;
  if (indicator.classes === "diverging") return { kind: "diverging", ranges: cutRanges(indicator) } as const;
  if (lens === "footprint") return { kind: "quintiles", ranges: quintilesOf(sorted("scope")) } as const;
  if (indicator.classes === "deciles")
    return { kind: "deciles", ranges: Array.from({ length: 10 }, (_, i): Range => [i + 1, i + 1]) } as const;
  return { kind: "breaks", ranges: breaksOf(column, sorted("all")) } as const;
}

const allOf = new WeakMap<Column, Int32Array>();
function everyRow(column: Column): Int32Array {
  let rows = allOf.get(column);
  if (!rows) allOf.set(column, (rows = Int32Array.from(column.value.keys())));
  return rows;
}

/**
 * Classes of a column by docs/methods.md: fixed national deciles, categories or diverging classes, else five ckmeans classes on England that stay
 * when the scope changes; with the lens "footprint", fifths of the scope's areas (areas outside are classed by the same
 * bounds). Bounds are the values used; counts speak of `counted`: the scope, or a place inside it.
 */
export function classify(
  indicator: Indicator,
  column: Column,
  lens: Lens,
  scope: Int32Array,
  counted: Int32Array = scope,
): Classes {
  const { kind, ranges } = rangesOf(indicator, column, lens, (among) =>
    sortedValues(column, among === "all" ? everyRow(column) : scope),
  );
  const classes = Uint8Array.from(column.value, (value, i) => {
    if (Number.isNaN(value)) return column.status[i] === STATUS.suppressed ? SUPPRESSED_CLASS : MISSING_CLASS;
    let at = ranges.length - 1;
    while (at > 0 && value < (ranges[at] as Range)[0]) at--;
    return ranges.length === 0 ? MISSING_CLASS : at;
  });
  const counts = ranges.map(() => 0);
  const others = { missing: 0, suppressed: 0, estimated: 0, partial: 0 };
  for (const i of counted) {
    const at = classes[i] as number;
    if (at === MISSING_CLASS) others.missing++;
    else if (at === SUPPRESSED_CLASS) others.suppressed++;
    else counts[at] = (counts[at] as number) + 1;
    if (column.status[i] === STATUS.estimated) others.estimated++;
    if (column.status[i] === STATUS.partial) others.partial++;
  }
  const last = ranges.length - 1;
  const shades = ranges.map((_, i) => (indicator.polarity === "low-worse" ? last - i : i));
  return { kind, classes, bounds: ranges, counts, ...others, shades };
}
