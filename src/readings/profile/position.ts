import type { Polarity } from "../../model/indicator";

/** Where a value stands among areas: its min-rank from the worse end (from the high end if neither is worse) of `n`. */
export interface Position {
  readonly rank: number;
  readonly n: number;
  /** Share of the other areas that are strictly better (or lower, if neither end is worse), 0 to 1. */
  readonly above: number;
}

/** Position of the value at `row` among `among` (all when null); null when it has none. */
export function positionOf(
  values: Float64Array,
  row: number,
  polarity: Polarity,
  among: ArrayLike<number> | null,
): Position | null {
  const own = values[row] as number;
  if (Number.isNaN(own)) return null;
  const lowWorse = polarity === "low-worse";
  let worse = 0;
  let better = 0;
  let n = 0;
  const count = (value: number): void => {
    if (Number.isNaN(value)) return;
    n++;
    if (lowWorse ? value < own : value > own) worse++;
    else if (value !== own) better++;
  };
  if (among) for (let k = 0; k < among.length; k++) count(values[among[k] as number] as number);
  else values.forEach(count);
  return { rank: worse + 1, n, above: n < 2 ? 0 : better / (n - 1) };
}

/** A share in whole per cent that never says all, or none, unless it is. */
function sayShare(share: number): string {
  if (share > 0 && share < 0.005) return "under 1%";
  if (share < 1 && share >= 0.995) return "over 99%";
  return `${Math.round(share * 100)}%`;
}

/** "worse than 83% of England's areas", "higher than 83% ..." where neither end is worse. */
export function sayPosition(position: Position, polarity: Polarity, among: string): string {
  const word = polarity === "neutral" ? "higher" : "worse";
  return `${word} than ${sayShare(position.above)} of ${among}`;
}
