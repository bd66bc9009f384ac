import { count, formatDifference } from "../../words/format";

/** A size of change, given as a proportion, in percentage points without a sign: "1.2 points". */
export const points = (change: number): string =>
  formatDifference(Math.abs(change), "proportion", 2).replace("+", "");

/** The same with its sign. */
export const signedPoints = (change: number): string => formatDifference(change, "proportion", 2);

/** A number of things: "1 pilot area", "10 comparators". */
export const areasOf = (n: number, thing: string): string => `${count(n)} ${thing}${n === 1 ? "" : "s"}`;
