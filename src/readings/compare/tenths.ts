/** People by the tenth they stood in and the tenth they stand in. */
export interface TenthsGrid {
  /** People: `people[a][b]` stood in tenth a + 1 before and stand in tenth b + 1 now. */
  readonly people: readonly (readonly number[])[];
  /** People whose small area is in the same tenth, in a more deprived one, and in a less deprived one. */
  readonly same: number;
  readonly more: number;
  readonly less: number;
}

/**
 * Where the people of some small areas stood among England's tenths in one edition, by where they stand in another. `before` and `now` are tenths of
 * LSOAs (1 the most deprived; 0 has no value and is left out), `people` theirs of mid-2022, `rows` the LSOAs to count.
 */
export function tenthsGrid(
  before: ArrayLike<number>,
  now: ArrayLike<number>,
  people: ArrayLike<number>,
  rows: Iterable<number>,
): TenthsGrid {
  const grid = Array.from({ length: 10 }, () => new Array<number>(10).fill(0));
  const sums = { same: 0, more: 0, less: 0 };
  for (const row of rows) {
    const [a, b, all] = [before[row] ?? 0, now[row] ?? 0, people[row] ?? 0];
    const line = grid[a - 1];
    if (!line || b < 1) continue;
    line[b - 1] = (line[b - 1] ?? 0) + all;
    sums[a === b ? "same" : b < a ? "more" : "less"] += all;
  }
  return { people: grid, ...sums };
}
