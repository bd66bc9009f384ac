/** People in each decile, 1 first, over some rows (LSOAs or MSOAs). Rows without a decile are left out. */
export function peopleByDecile(decile: Float64Array, people: Float64Array, rows: Iterable<number>): number[] {
  const totals = new Array<number>(10).fill(0);
  for (const i of rows) {
    const at = (decile[i] as number) - 1;
    if (at >= 0 && at < 10) totals[at] = (totals[at] as number) + (people[i] as number);
  }
  return totals;
}
