import type { Catalogue } from "../../../model/catalogue";
import type { Column } from "../../../model/indicator";
import type { Rule } from "../../../model/rule";
import { columnOf } from "../../../stats/columns-of";
import { testsOf } from "../../../stats/tests-of";
import { asksDeprivation } from "../say-title";

/** Columns of measures that a sheet has room for beside name, district and people. */
const MOST = 3;
const MAIN = ["imd25_average_score", "imd25_national_decile", "imd25_share_core20"];

/** The measures of the list of flagged areas: those that the rule asks, in its order, then the main ones. */
export const flaggedMeasures = (rule: Rule): string[] =>
  [...new Set([...testsOf(rule).map(columnOf), ...MAIN])].slice(0, MOST);

/**
 * The measure that orders the list: the average score where all flagged areas are deprived, or where the rule asks first for those that
 * became less deprived or for a programme, which have no worse end; else the first that the rule asks.
 */
export function orderingMeasure(rule: Rule, catalogue: Catalogue): string {
  const [first] = testsOf(rule);
  const unordered = first?.kind === "pride" || (first?.kind === "moved" && first.toward === "less");
  return unordered || asksDeprivation(rule, catalogue)
    ? "imd25_average_score"
    : (flaggedMeasures(rule)[0] ?? "imd25_average_score");
}

/** MSOAs by a measure, the worse end first (the higher where neither end is worse); those without a value last. */
export function worstFirst(msoas: Iterable<number>, column: Column, catalogue: Catalogue): number[] {
  const sign = catalogue.lookUp(column.id).polarity === "low-worse" ? -1 : 1;
  const key = (msoa: number): number => sign * (column.value[msoa] ?? NaN);
  return [...msoas].sort((a, b) => {
    const [x, y] = [key(a), key(b)];
    if (Number.isNaN(x) || Number.isNaN(y)) return Number(Number.isNaN(x)) - Number(Number.isNaN(y)) || a - b;
    return y - x || a - b;
  });
}

/** How the list is ordered, in words: "highest IMD score first". */
export function sayOrder(id: string, catalogue: Catalogue): string {
  if (id === "imd25_average_score") return "highest IMD score first";
  const { short, polarity } = catalogue.lookUp(id);
  return `${polarity === "low-worse" ? "lowest" : "highest"} first by ${short}`;
}

/** What those that the order leaves for last have in common, in words: "with lower IMD scores". */
export function sayRest(id: string, catalogue: Catalogue): string {
  if (id === "imd25_average_score") return "with lower IMD scores";
  const { short, polarity } = catalogue.lookUp(id);
  return `with ${polarity === "low-worse" ? "higher" : "lower"} or equal values of ${short}`;
}
