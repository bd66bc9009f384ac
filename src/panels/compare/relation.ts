import type { ScatterPoints } from "../../charts/scatter-layout";
import type { Polarity } from "../../model/indicator";
import { VERDICT } from "../../model/rule";
import type { Correlation } from "../../stats/correlation";
import type { SimpleFit } from "../../stats/simple-fit";

/** Points of the scope's areas that have both values; flagged ones marked. */
export function pointsOf(
  x: Float64Array,
  y: Float64Array,
  verdict: Uint8Array,
  scope: Int32Array,
): ScatterPoints {
  const row = scope.filter((i) => !Number.isNaN(x[i]) && !Number.isNaN(y[i]));
  return {
    row,
    x: Float64Array.from(row, (i) => x[i] as number),
    y: Float64Array.from(row, (i) => y[i] as number),
    marked: Uint8Array.from(row, (i) => Number(verdict[i] === VERDICT.yes)),
  };
}

/** How far two measures go together, in words; what cannot be said is not said as a number. */
export function sayRelation({ pearson, spearman, n }: Correlation, fit: SimpleFit | null): string {
  if (n < 3) return "Too few areas for a line.";
  if (!fit || Number.isNaN(pearson))
    return `${n.toLocaleString("en-GB")} areas. One of the measures is the same in all of them, so there is no correlation.`;
  const signed = (value: number): string => value.toFixed(2).replace("-", "\u2212");
  return `${n.toLocaleString("en-GB")} areas. Correlation ${signed(pearson)} (of ranks ${signed(spearman)}); the straight line accounts for ${Math.round(fit.r2 * 100)}% of the variation.`;
}

/**
 * The areas that lie furthest from the line: doing better than it predicts, and worse, by the outcome's polarity. Fewer
 * than asked for when fewer lie on that side of it.
 */
export function furthest(
  residual: Float64Array,
  rows: Int32Array,
  polarity: Polarity,
  count: number,
): { readonly better: number[]; readonly worse: number[] } {
  const order = [...rows].sort((a, b) => (residual[a] as number) - (residual[b] as number) || a - b);
  const low = order.filter((i) => (residual[i] as number) < 0).slice(0, count);
  const high = order
    .filter((i) => (residual[i] as number) > 0)
    .slice(-count)
    .reverse();
  return polarity === "low-worse" ? { better: high, worse: low } : { better: low, worse: high };
}
