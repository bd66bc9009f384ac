import type { Estimate } from "./share-change";

const Z95 = 1.959963984540054;

/**
 * A proportion from counts (0 to 1) with Wilson's 95% score interval. `part` of `all`; NaN where there is nobody.
 * Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927).
 */
export function proportionOf(part: number, all: number): Estimate {
  if (!(all > 0)) return { value: NaN, low: NaN, high: NaN };
  const value = part / all;
  const z2 = Z95 * Z95;
  const middle = (value + z2 / (2 * all)) / (1 + z2 / all);
  const half = (Z95 * Math.sqrt((value * (1 - value)) / all + z2 / (4 * all * all))) / (1 + z2 / all);
  return { value, low: middle - half, high: middle + half };
}

/**
 * A proportion less an earlier one, with the 95% interval that follows from their Wilson intervals.
 * Source: R. G. Newcombe, Interval estimation for the difference between independent proportions, Statistics in Medicine 17 (1998), method 10.
 */
export function proportionChange(then: Estimate, now: Estimate): Estimate {
  const value = now.value - then.value;
  return {
    value,
    low: value - Math.hypot(now.value - now.low, then.high - then.value),
    high: value + Math.hypot(now.high - now.value, then.value - then.low),
  };
}
