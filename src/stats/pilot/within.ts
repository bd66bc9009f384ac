/** Goes through one part of several of equal length (`at` from 0, `of` in all): yields the share of the whole where the part yields its own. */
export function* within<T>(
  part: Generator<number, T, void>,
  at: number,
  of: number,
): Generator<number, T, void> {
  let step = part.next();
  for (; !step.done; step = part.next()) yield (at + step.value) / of;
  return step.value;
}
