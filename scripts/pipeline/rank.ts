/** Rank of each value among those that are numbers: 1 is the worst, ties share the better place; NaN stays NaN. */
export function rankOf(values: Float64Array, worst: "high" | "low"): Float64Array {
  const sorted = values.filter((v) => !Number.isNaN(v)).sort();
  if (worst === "high") sorted.reverse();
  const rank = new Map<number, number>();
  sorted.forEach((v, i) => {
    if (!rank.has(v)) rank.set(v, i + 1);
  });
  return values.map((v) => rank.get(v) ?? NaN);
}

/** Tenth of `n` areas that a rank falls in: 1 for the first tenth. The Ministry's deciles of LSOAs follow from it exactly. */
export const decileOf = (rank: number, n: number): number => Math.ceil((10 * rank) / n);
