const Z95 = 1.959963984540054;

/**
 * Wilson's score interval, 95%, of a proportion: `successes` of `n` (0 <= successes <= n). Bounds from 0 to 1;
 * NaN when n is 0. Wilson (1927), as used in public health profiles.
 */
export function wilson(successes: number, n: number): { readonly low: number; readonly high: number } {
  const p = successes / n;
  const z2 = Z95 * Z95;
  const middle = (p + z2 / (2 * n)) / (1 + z2 / n);
  const half = (Z95 / (1 + z2 / n)) * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
