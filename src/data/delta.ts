/** Turns differences into values: each is added to the one before. Cost: one pass. */
export function undelta(differences: ArrayLike<number>, divisor = 1): Float64Array {
  const out = new Float64Array(differences.length);
  let sum = 0;
  for (let i = 0; i < out.length; i++) {
    sum += differences[i] as number;
    out[i] = sum / divisor;
  }
  return out;
}

/** Differences to the value before, the first to zero. */
export function delta(values: ArrayLike<number>): Float64Array {
  const out = new Float64Array(values.length);
  let before = 0;
  for (let i = 0; i < out.length; i++) {
    out[i] = (values[i] as number) - before;
    before = values[i] as number;
  }
  return out;
}
