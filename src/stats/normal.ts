const SQRT_PI = Math.sqrt(Math.PI);

/** Series of positive terms, for x below 2.5. */
function erfSeries(x: number): number {
  let term = x;
  let sum = x;
  for (let k = 1; term > sum * 1e-17; k++) {
    term *= (2 * x * x) / (2 * k + 1);
    sum += term;
  }
  return (2 / SQRT_PI) * Math.exp(-x * x) * sum;
}

/** Continued fraction from the far end, for x from 2.5. */
function erfcFraction(x: number): number {
  let tail = 0;
  for (let k = 60; k > 0; k--) tail = k / 2 / (x + tail);
  return Math.exp(-x * x) / SQRT_PI / (x + tail);
}

/**
 * Two-sided p of a standard normal z: erfc(|z| / sqrt 2), to about 1e-14 (checked against R's 2 * pnorm(-|z|));
 * the normal functions of simple-statistics stop at seven digits. NaN stays NaN.
 */
export function twoSidedP(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  return x < 2.5 ? 1 - erfSeries(x) : erfcFraction(x);
}
