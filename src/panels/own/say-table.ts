import type { OwnOutcome, OwnSummary } from "../../worker/own-messages";
import { OWN_LEVEL_NAMES } from "../../workspace/own/area-codes";
import { OWN_DECIMALS } from "../../workspace/own/own-figures";
import { count, formatValue } from "../../words/format";

const areas = (n: number): string => (n === 1 ? "1 area" : `${count(n)} areas`);

/** What was found in a table, in words. */
export function sayTable({ rows, level, matched, of, unmatched, dropped, sheet }: OwnSummary): string {
  return [
    `${count(rows)} rows${sheet === "" ? "" : ` on the sheet “${sheet}”`}, by ${OWN_LEVEL_NAMES[level]}: ${count(matched)} of the ${count(of)} areas of England.`,
    unmatched.length > 0
      ? `${count(unmatched.length)} codes are no such area in England and are left out.`
      : "",
    dropped.length > 0 ? `${count(dropped.length)} rows without a code (such as a total) are left out.` : "",
  ]
    .filter(Boolean)
    .join(" ");
}

/** What a choice makes of the table, in words. */
export function sayOutcome({
  figures,
  value,
  estimated,
  suppressed,
  partial,
  conflicts,
  range,
}: OwnOutcome): string {
  if (range === null || value === 0)
    return figures.level === "lad24"
      ? "No area gets a figure: the number of a district cannot be given to its areas. Choose a share or rate."
      : "No area gets a figure.";
  const say = (one: number): string => formatValue(one, figures.unit, OWN_DECIMALS[figures.unit]);
  return [
    `${areas(value)} (MSOAs) ${value === 1 ? "gets" : "get"} a figure, from ${say(range[0])} to ${say(range[1])}.`,
    estimated > 0
      ? `${areas(estimated)} ${estimated === 1 ? "is" : "are"} estimated from larger or older areas.`
      : "",
    suppressed > 0 ? `${areas(suppressed)} ${suppressed === 1 ? "is" : "are"} suppressed in your table.` : "",
    partial > 0 && figures.joining !== "mean"
      ? `${areas(partial)} ${partial === 1 ? "has" : "have"} rows for only a part, so no figure.`
      : "",
    conflicts.length > 0
      ? `${count(conflicts.length)} codes stand in several rows with different values and are left out: ${conflicts.slice(0, 3).join(", ")}${conflicts.length > 3 ? " and others" : ""}.`
      : "",
  ]
    .filter(Boolean)
    .join(" ");
}

/** Everything of a table that was left out, as rows of a file: why, and what. */
export const leftOut = ({ unmatched, dropped }: OwnSummary, conflicts: readonly string[]): string[][] => [
  ...unmatched.map((code) => ["not an area of England at this level", code]),
  ...dropped.map((cell) => ["row without a code", cell]),
  ...conflicts.map((code) => ["several rows with different values", code]),
];
