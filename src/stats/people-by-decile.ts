/**
 * People in each national decile, 1 (most deprived) first: `decile` and `people` are of LSOAs or MSOAs, `positions` says
 * which count (all when null). Areas without a decile are left out.
 */
export function peopleByDecile(
  decile: Float64Array,
  people: Float64Array,
  positions: ArrayLike<number> | null = null,
): number[] {
  const sums = new Array<number>(10).fill(0);
  const add = (i: number): void => {
    const at = (decile[i] as number) - 1;
    if (at >= 0 && at < 10) sums[at] = (sums[at] as number) + (people[i] as number);
  };
  if (positions) Array.from(positions).forEach(add);
  else for (let i = 0; i < decile.length; i++) add(i);
  return sums;
}
