import { mean, sampleVariance } from "simple-statistics";
import { BALANCE_LIMITS } from "../../config/pilot";

/** How far pilots and comparators differ on one measure, before matching and after, in standard deviations. */
export interface Balance {
  readonly before: number;
  readonly after: number;
  readonly word: "good" | "fair" | "not comparable";
}

/** The same with the measure's name. */
export interface NamedBalance extends Balance {
  readonly name: string;
}

const valuesAt = (value: Float64Array, rows: readonly number[]): number[] =>
  rows.map((i) => value[i] as number);

/**
 * Standardised mean differences (docs/methods.md, Pilots): (mean of pilots - mean of others) / sqrt((var_T + var_C) / 2). Before:
 * against all candidates; after: against the comparators. Both take the sample variances before matching; one pilot alone has no
 * variance, and the candidates' stands for both. Two groups that do not vary and differ are NaN, and not comparable.
 */
export function balanceOf(
  value: Float64Array,
  pilots: readonly number[],
  candidates: readonly number[],
  comparators: readonly number[],
): Balance {
  const treated = valuesAt(value, pilots);
  const pool = valuesAt(value, candidates);
  const varC = sampleVariance(pool);
  const varT = treated.length < 2 ? varC : sampleVariance(treated);
  const spread = Math.sqrt((varT + varC) / 2);
  const against = (others: number[]): number => {
    const difference = mean(treated) - mean(others);
    return difference === 0 ? 0 : spread === 0 ? NaN : difference / spread;
  };
  const after = against(valuesAt(value, comparators));
  return { before: against(pool), after, word: wordFor(after) };
}

/** Under 0.1 good, under 0.25 fair, else not comparable. */
function wordFor(difference: number): Balance["word"] {
  const size = Math.abs(difference);
  if (size < BALANCE_LIMITS.good) return "good";
  return size < BALANCE_LIMITS.fair ? "fair" : "not comparable";
}
