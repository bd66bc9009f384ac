import type { ScatterPoints } from "../../charts/scatter-layout";
import type { Polarity } from "../../model/indicator";
import { VERDICT } from "../../model/rule";

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

/** The areas that lie furthest from the line: doing better than it predicts, and worse, by the outcome's polarity. */
export function furthest(
  residual: Float64Array,
  rows: Int32Array,
  polarity: Polarity,
  count: number,
): { readonly better: number[]; readonly worse: number[] } {
  const order = [...rows].sort((a, b) => (residual[a] as number) - (residual[b] as number) || a - b);
  const low = order.slice(0, count);
  const high = order.slice(-count).reverse();
  return polarity === "low-worse" ? { better: high, worse: low } : { better: low, worse: high };
}
