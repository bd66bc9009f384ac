import { mean, standardDeviation } from "simple-statistics";

/**
 * Values less their mean, in standard deviations, over the areas of England that have one (mean 0, population sd 1). NaN stays NaN.
 * Throws for a measure that does not vary: nothing can be matched on it.
 */
export function standardise(value: Float64Array): Float64Array {
  const known = Array.from(value.filter((one) => !Number.isNaN(one)));
  const spread = known.length === 0 ? 0 : standardDeviation(known);
  if (spread === 0) throw new RangeError("A measure that is the same everywhere cannot be matched on.");
  const middle = mean(known);
  return value.map((one) => (one - middle) / spread);
}
