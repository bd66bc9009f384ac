import type { Table } from "../../export/csv";
import type { Areas } from "../../model/area";
import { STATUS } from "../../model/indicator";
import { count, formatValue } from "../../words/format";
import { OWN_LEVEL_NAMES } from "../../workspace/own/area-codes";
import {
  isWithheld,
  shownValue,
  type FigureChange,
  type FiguresDiff,
  type OwnFact,
} from "../../workspace/own/compare-figures";
import { OWN_DECIMALS, type OwnFigures, type OwnRow, type OwnUnit } from "../../workspace/own/own-figures";
import { rowsByCode } from "../plan/homes";

/** Units of own figures, in words. */
export const OWN_UNIT_WORDS: Readonly<Record<OwnUnit, string>> = {
  percent: "per cent",
  proportion: "share from 0 to 1",
  per1000: "rate per 1,000",
  ratio: "ratio",
  score: "score",
  years: "years",
  count: "number",
};

const FACT_WORDS: Readonly<Record<OwnFact, string>> = {
  name: "Name",
  column: "Column of the file",
  unit: "Read as",
  polarity: "Which end is worse",
  period: "Period",
  level: "By",
  owner: "Whose figures",
  licence: "Who may use them",
  maskUnder: "Withhold counts under",
};

const VALUE_WORDS: Readonly<Partial<Record<OwnFact, Readonly<Record<string, string>>>>> = {
  unit: OWN_UNIT_WORDS,
  level: OWN_LEVEL_NAMES,
  polarity: { "high-worse": "high", "low-worse": "low", neutral: "neither" },
};

const areas = (n: number): string => (n === 1 ? "1 area" : `${count(n)} areas`);

/** How many areas a newer state of figures changes, in words. */
export function sayDiff({ changes, same }: FiguresDiff): string {
  if (changes.length === 0)
    return `Nothing changes: ${areas(same)} ${same === 1 ? "has" : "have"} the same figure.`;
  const n = (what: FigureChange["what"]): number => changes.filter((one) => one.what === what).length;
  return `${areas(n("changed"))} changed, ${count(n("new"))} new, ${count(n("gone"))} gone, ${count(same)} as before.`;
}

/** What else changes, a line each: "Period: 2023/24 → 2024/25". */
export const sayFacts = ({ facts }: FiguresDiff): readonly string[] =>
  facts.map(({ fact, before, after }) => {
    const say = (value: string): string => VALUE_WORDS[fact]?.[value] ?? (value || "not said");
    return `${FACT_WORDS[fact]}: ${say(before)} → ${say(after)}`;
  });

/** What a state of figures says of an area, in words. */
export function sayRow(figures: OwnFigures, row: OwnRow | null): string {
  if (row === null) return "no row";
  if (isWithheld(figures, row)) return "withheld";
  const value = shownValue(figures, row);
  if (Number.isNaN(value)) return "no figure";
  const said = formatValue(value, figures.unit, OWN_DECIMALS[figures.unit]);
  return row[3] === STATUS.estimated ? `${said} (estimated)` : said;
}

/** How far apart two states are in an area; where only one has a figure, as far as can be; where neither has, not at all. */
const apart =
  (before: OwnFigures, after: OwnFigures) =>
  (one: FigureChange): number => {
    const value = (of: OwnFigures, row: OwnRow | null): number => (row ? shownValue(of, row) : NaN);
    const [old, now] = [value(before, one.before), value(after, one.after)];
    if (Number.isNaN(old) || Number.isNaN(now)) return Object.is(old, now) ? -1 : Infinity;
    return Math.abs(now - old);
  };

/** The changes, the greatest first: areas that gain or lose their figure, then by how far it moves. */
export function greatestFirst(
  diff: FiguresDiff,
  before: OwnFigures,
  after: OwnFigures,
): readonly FigureChange[] {
  const far = apart(before, after);
  return diff.changes.toSorted((a, b) => (far(a) === far(b) ? 0 : far(b) - far(a)));
}

const cell = (figures: OwnFigures, row: OwnRow | null): number | null => {
  const value = row === null ? NaN : shownValue(figures, row);
  return Number.isNaN(value) ? null : value;
};

/**
 * Every area that changes as a table: code, name, district, what happens to it, its figure before and after, and what each state says
 * where it has none. Small counts are withheld as in every file.
 */
export function diffTable(diff: FiguresDiff, before: OwnFigures, after: OwnFigures, of: Areas): Table {
  const at = rowsByCode(of);
  return {
    columns: ["msoa21cd", "name", "district", "change", "before", "after", "said_before", "said_after"],
    rows: diff.changes.map((one) => {
      const i = at.get(one.code) ?? -1;
      return [
        ...[one.code, of.name[i] ?? "", of.lads[of.lad[i] as number]?.name ?? "", one.what],
        ...[cell(before, one.before), cell(after, one.after)],
        ...[sayRow(before, one.before), sayRow(after, one.after)],
      ];
    }),
  };
}
