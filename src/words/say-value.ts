import { STATUS, type Column, type Indicator } from "../model/indicator";
import { count, formatValue } from "./format";

/** What stands in the place of a value that is not there: one wording for the map, lists, panels and what is read out. */
export const sayNone = (status: number | undefined): string =>
  status === STATUS.suppressed ? "suppressed" : "no data";

/** The value of one area with its unit, or what stands in its place. */
export function sayValue(
  { unit, decimals }: Pick<Indicator, "unit" | "decimals">,
  { value, status }: Pick<Column, "value" | "status">,
  row: number,
): string {
  const one = value[row] ?? NaN;
  return Number.isNaN(one) ? sayNone(status[row]) : formatValue(one, unit, decimals);
}

/** A share of people in whole per cent that is never said as none: "under 1%". */
const sayShare = (share: number): string => (share < 0.01 ? "under 1%" : `${Math.round(share * 100)}%`);

/** What a value leaves out: "leaves out 3 suppressed small areas, with 4% of the people"; "" where it leaves out none. */
export function sayLeft(rows: number, share: number): string {
  if (rows === 0) return "";
  const areas =
    rows === 1 ? "1 area without a published value" : `${count(rows)} areas without a published value`;
  return `leaves out ${areas}, with ${sayShare(share)} of the people`;
}
