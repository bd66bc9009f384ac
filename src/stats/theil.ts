/** Theil's T and its parts between and within groups; NaN where a value is not above 0. */
export interface TheilParts {
  readonly total: number;
  readonly between: number;
  readonly within: number;
}

/**
 * What the average hides: inequality of a value between people, split into that between groups (districts) and that
 * between areas within them. With people p, value x and people-weighted mean m, T = sum p (x/m) ln(x/m) / P; the part
 * between uses the group's mean for x. Rows without a value or people are left out. Theil (1967), Economics and
 * Information Theory.
 */
export function theil(
  values: Float64Array,
  people: Float64Array,
  group: Float64Array,
  rows: Int32Array,
): TheilParts {
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
  const index = (list: typeof parts): number =>
    add(list, (x) => (x > 0 ? (x / mean) * Math.log(x / mean) : NaN)) / residents;
  const [total, between] = [index(parts), index(groups)];
  return { total, between, within: total - between };
}
