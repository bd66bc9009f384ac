/** Variation of a value between people, split into that between groups (districts) and that between areas within them. */
export interface Decomposition {
  readonly variance: { readonly total: number; readonly between: number; readonly within: number };
  /** Theil's T; NaN where a value is not above 0. */
  readonly theil: { readonly total: number; readonly between: number; readonly within: number };
}

/**
 * What the average hides. With people p, value x, mean m (people-weighted), group means m_g:
 * variance = sum p (x - m)^2 / P = between + within; Theil's T = sum p (x/m) ln(x/m) / P, between with m_g for x.
 * Rows without a value or people are left out.
 */
export function decompose(
  values: Float64Array,
  people: Float64Array,
  group: Float64Array,
  rows: Int32Array,
): Decomposition {
  const used = [...rows].filter((i) => !Number.isNaN(values[i]) && (people[i] as number) > 0);
  const sums = new Map<number, { people: number; sum: number }>();
  let total = 0;
  let sum = 0;
  for (const i of used) {
    const [p, x] = [people[i] as number, values[i] as number];
    const key = group[i] as number;
    const kept = sums.get(key) ?? { people: 0, sum: 0 };
    sums.set(key, { people: kept.people + p, sum: kept.sum + p * x });
    total += p;
    sum += p * x;
  }
  const mean = sum / total;
  const theilTerm = (x: number): number => (x > 0 ? (x / mean) * Math.log(x / mean) : NaN);
  const over = <T>(items: Iterable<T>, weight: (item: T) => number, term: (item: T) => number): number => {
    let result = 0;
    for (const item of items) result += weight(item) * term(item);
    return result / total;
  };
  const weight = (i: number): number => people[i] as number;
  const groups = [...sums.values()].map((g) => ({ people: g.people, mean: g.sum / g.people }));
  const all = over(used, weight, (i) => ((values[i] as number) - mean) ** 2);
  const between = over(
    groups,
    (g) => g.people,
    (g) => (g.mean - mean) ** 2,
  );
  const theil = over(used, weight, (i) => theilTerm(values[i] as number));
  const theilBetween = over(
    groups,
    (g) => g.people,
    (g) => theilTerm(g.mean),
  );
  return {
    variance: { total: all, between, within: all - between },
    theil: { total: theil, between: theilBetween, within: theil - theilBetween },
  };
}
