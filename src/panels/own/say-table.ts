import type { OwnOutcome, OwnSummary } from "../../worker/own-messages";
import { isLent, isOtherLsoa, OWN_LEVEL_NAMES, type OwnLevel } from "../../workspace/own/area-codes";
import { OWN_DECIMALS, type OwnFigures } from "../../workspace/own/own-figures";
import { count, formatValue } from "../../words/format";

const areas = (n: number): string => (n === 1 ? "1 area" : `${count(n)} areas`);

/** Of which year the LSOAs of the other census are, of a table by LSOA. */
const otherYear = (level: OwnLevel): string => (level === "lsoa21" ? "2011" : "2021");

/** Codes that are no area of the level, in words: LSOAs of the other census apart from those of elsewhere. */
function sayUnmatched(unmatched: readonly string[], level: OwnLevel): readonly string[] {
  const other = unmatched.filter((code) => isOtherLsoa(code, level)).length;
  const rest = unmatched.length - other;
  return [
    other > 0
      ? `${other === 1 ? "1 code is an LSOA" : `${count(other)} codes are LSOAs`} of ${otherYear(level)}, while most of the table is by ${OWN_LEVEL_NAMES[level]}: left out, and areas with parts of ${other === 1 ? "it" : "them"} get no count from this table. Ask for a table of one year.`
      : "",
    rest > 0 ? `${count(rest)} codes are no such area in England and are left out.` : "",
  ];
}

/** What was found in a table, in words. */
export function sayTable({ rows, level, plan, matched, of, unmatched, dropped, sheet }: OwnSummary): string {
  return [
    `${count(rows)} rows${sheet === "" ? "" : ` on the sheet “${sheet}”`}, ${plan === "" ? `by ${OWN_LEVEL_NAMES[level]}: ${count(matched)} of the ${count(of)} areas of England.` : `by neighbourhood of the plan “${plan}”: ${count(matched)} of its ${count(of)}.`}`,
    ...sayUnmatched(unmatched, level),
    dropped.length > 0 ? `${count(dropped.length)} rows without a code (such as a total) are left out.` : "",
  ]
    .filter(Boolean)
    .join(" ");
}

/** The first codes of a list, in words. */
const firstOf = (codes: readonly string[]): string =>
  `${codes.slice(0, 3).join(", ")}${codes.length > 3 ? " and others" : ""}`;

/** Rows of known areas that give no value, in words: why, and which; "" where every one gives one. */
function sayNoValue({ texts, empty }: Pick<OwnOutcome, "texts" | "empty">): string {
  if (texts.length + empty.length === 0) return "";
  const why = [
    texts.length > 0
      ? `${count(texts.length)} ${texts.length === 1 ? "row holds" : "rows hold"} text in place of a number (${firstOf(texts)})`
      : "",
    empty.length > 0
      ? `${count(empty.length)} ${empty.length === 1 ? "row has an empty cell" : "rows have an empty cell"} (${firstOf(empty)})`
      : "",
  ].filter(Boolean);
  const commas =
    texts.length > 0
      ? " In a CSV, put a name that holds a comma in quotation marks; otherwise its values move one column along."
      : "";
  return `No value: ${why.join("; ")}.${commas}`;
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
  texts,
  empty,
}: OwnOutcome): string {
  const noValue = sayNoValue({ texts, empty });
  if ((range === null || value === 0) && noValue !== "") return `No area gets a figure. ${noValue}`;
  if (range === null || value === 0)
    return isLent(figures.level)
      ? `No area gets a figure: the number of a ${figures.level === "plan" ? "neighbourhood" : "district"} cannot be given to its areas. Choose a share or rate.`
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
      ? `${count(conflicts.length)} codes stand in several rows with different values and are left out: ${firstOf(conflicts)}.`
      : "",
    noValue,
  ]
    .filter(Boolean)
    .join(" ");
}

/** Figures that are kept, in words: whose, of when, of how many areas, from which file. */
export const sayFigures = ({ owner, period, rows, file }: OwnFigures): string =>
  [owner, period, areas(rows.length), file].filter(Boolean).join(" · ");

/** Everything of a table that was left out, as rows of a file: why, and what. */
export const leftOut = (
  { level, unmatched, dropped }: OwnSummary,
  { conflicts, texts, empty }: Pick<OwnOutcome, "conflicts" | "texts" | "empty">,
): string[][] => [
  ...unmatched.map((code) => [
    isOtherLsoa(code, level)
      ? `an LSOA of ${otherYear(level)} in a table by ${OWN_LEVEL_NAMES[level]}`
      : "not an area of England at this level",
    code,
  ]),
  ...dropped.map((cell) => ["row without a code", cell]),
  ...conflicts.map((code) => ["several rows with different values", code]),
  ...texts.map((code) => ["text in place of a number", code]),
  ...empty.map((code) => ["no value", code]),
];
