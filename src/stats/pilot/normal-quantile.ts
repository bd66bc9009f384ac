import { twoSidedP } from "../normal";

/** The z with `tail` of the standard normal above it, 0 < tail < 0.5, by halving to the last digit of a double. */
export function upperQuantile(tail: number): number {
  let [low, high] = [0, 40];
  for (let step = 0; step < 80; step++) {
    const middle = (low + high) / 2;
    if (twoSidedP(middle) / 2 > tail) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
