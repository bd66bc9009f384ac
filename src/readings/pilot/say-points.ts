import { count, formatDifference } from "../../words/format";

/** A size of change, given as a proportion, in percentage points without a sign: "1.2 points". */
export const points = (change: number): string =>
  formatDifference(Math.abs(change), "proportion", 2).replace("+", "");

/** The same with its sign. */
export const signedPoints = (change: number): string => formatDifference(change, "proportion", 2);

/** A number of things: "1 pilot area", "10 comparators". */
export const areasOf = (n: number, thing: string): string => `${count(n)} ${thing}${n === 1 ? "" : "s"}`;

/** A p with as many digits as it needs not to read as none: "0.042", and "0.0001" below a thousandth. */
export const showP = (p: number): string => p.toFixed(p < 0.001 ? 4 : 3);
