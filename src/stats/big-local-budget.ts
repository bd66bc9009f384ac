import { shareOut } from "./neighbourhoods/share-out";

/** What a footprint would set aside in one year: `share` of the budget (0.001 = 0.1%), in whole pounds. */
export interface BudgetYear {
  readonly year: number;
  readonly share: number;
  readonly pounds: number;
}

/** Recommendation 3 of Well-placed: 0.1% of the budget now, 0.5% in five years. */
export const FIRST_SHARE = 0.001;
export const LAST_SHARE = 0.005;
export const LAST_YEAR = 5;

/**
 * The path of recommendation 3: from 0.1% of the budget now (year 0) to 0.5% in year 5 in equal steps of 0.08 points,
 * the budget held constant (no inflation). Pounds are rounded to whole pounds. Throws on a budget that is not a
 * number of pounds from 0 up.
 */
export function budgetPath(budget: number): BudgetYear[] {
  if (!Number.isFinite(budget) || budget < 0) throw new Error("A budget is a number of pounds, 0 or more.");
  return Array.from({ length: LAST_YEAR + 1 }, (_, year) => {
    // In hundredths of a thousandth, so that 0.1% + 2 steps is 0.26% exactly.
    const share = Math.round((FIRST_SHARE + ((LAST_SHARE - FIRST_SHARE) * year) / LAST_YEAR) * 1e5) / 1e5;
    return { year, share, pounds: Math.round(budget * share) };
  });
}

/**
 * Shares whole pounds over areas in proportion to their people (whole numbers), so that the parts add up to the total: by largest
 * remainder (shareOut). All zero when nobody lives there.
 */
export const shareByPeople = (pounds: number, people: readonly number[]): number[] =>
  people.some((one) => one > 0)
    ? shareOut(pounds, people.map(BigInt)).map(({ given }) => given)
    : people.map(() => 0);
