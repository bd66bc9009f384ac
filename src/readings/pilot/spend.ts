import { budgetPath, LAST_YEAR } from "../../stats/big-local-budget";
import type { Pilot } from "../../workspace/pilot/pilot";

/** The financial year, by the year in whose April it begins, of a day ("2027-01-15" is in that of 2026). */
function financialYear(day: string): number {
  const [year = NaN, month = NaN] = day.split("-").map(Number);
  return month < 4 ? year - 1 : year;
}

/** A financial year in words: "2026/27". */
export const sayFinancialYear = (year: number): string =>
  `${year}/${String((year + 1) % 100).padStart(2, "0")}`;

/** What was spent in one financial year, beside what recommendation 3 would set aside in that year for the whole board. Pounds. */
export interface SpendRow {
  /** The year in whose April it begins. */
  readonly year: number;
  readonly pounds: number;
  /** Recommendation 3's share of the board's budget in this year of the pilot. */
  readonly share: number;
  readonly asked: number;
}

/**
 * Spend by year beside recommendation 3's path (0.1% of the board's `budget` in the pilot's first year, in equal steps to 0.5% in its sixth,
 * and so on from then): the first is the financial year of the start, or the first that is given. A year before it has none of the path.
 */
export function spendRows({ spend, start }: Pick<Pilot, "spend" | "start">, budget: number): SpendRow[] {
  const path = budgetPath(budget);
  const first = start === "" ? Math.min(...spend.map(({ year }) => year)) : financialYear(start);
  return [...spend]
    .sort((a, b) => a.year - b.year)
    .map(({ year, pounds }) => {
      const step = year < first ? undefined : path[Math.min(LAST_YEAR, year - first)];
      return { year, pounds, share: step?.share ?? NaN, asked: step?.pounds ?? NaN };
    });
}
