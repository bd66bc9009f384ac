/**
 * The tenth of areas that each value falls in: 1 holds the lowest. Equal values share the better place, as with the
 * Ministry's ranks: ceil(10 rank / n). Values must be numbers.
 */
export function nationalTenths(values: Float64Array): Float64Array {
  const rank = new Map<number, number>();
  values
    .slice()
    .sort()
    .forEach((value, i) => {
      if (!rank.has(value)) rank.set(value, i + 1);
    });
  return values.map((value) => Math.ceil((10 * (rank.get(value) as number)) / values.length));
}
