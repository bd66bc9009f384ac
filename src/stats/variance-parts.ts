/** Variance of a value between people, and its parts between and within groups, in the square of the value's unit. */
export interface VarianceParts {
  readonly total: number;
  readonly between: number;
  readonly within: number;
}

/**
 * What the average hides: how a value varies between people, split into what lies between groups (districts) and what
 * lies between areas within them. With people p, value x and people-weighted mean m, V = sum p (x - m)^2 / P; the part
 * between uses the group's mean for x. It asks nothing of the value's zero, unlike Theil's T, which has no meaning for a
 * score without a ratio scale. Rows without a value or people are left out; NaN when none is left. The law of total variance.
 */
export function varianceParts(
  values: Float64Array,
  people: Float64Array,
  group: Float64Array,
  rows: Int32Array,
): VarianceParts {
  const used = [...rows].filter((i) => !Number.isNaN(values[i]) && (people[i] as number) > 0);
  const parts = used.map((i) => ({ people: people[i] as number, value: values[i] as number }));
  const sums = new Map<number, { people: number; sum: number }>();
  used.forEach((i, at) => {
    const { people: p, value: x } = parts[at] as (typeof parts)[number];
    const kept = sums.get(group[i] as number) ?? { people: 0, sum: 0 };
    sums.set(group[i] as number, { people: kept.people + p, sum: kept.sum + p * x });
  });
  const groups = [...sums.values()].map(({ people: p, sum }) => ({ people: p, value: sum / p }));
  const add = (list: typeof parts, term: (value: number) => number): number =>
    list.reduce((sum, { people: p, value }) => sum + p * term(value), 0);
  const residents = add(parts, () => 1);
  const mean = add(parts, (value) => value) / residents;
  const variance = (list: typeof parts): number => add(list, (x) => (x - mean) ** 2) / residents;
  const [total, between] = [variance(parts), variance(groups)];
  return { total, between, within: total - between };
}
