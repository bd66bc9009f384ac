/** A slice of work leaves time for a frame. */
const SLICE_MS = 12;

/**
 * Maps items without holding the page up: works for some 12 ms, lets the browser draw and answer, goes on. Rejects with what
 * `make` throws, and with the signal's reason when that is aborted.
 */
export async function inSlices<T, R>(
  items: readonly T[],
  make: (item: T, at: number) => R,
  signal: AbortSignal,
  now: () => number = () => performance.now(),
): Promise<R[]> {
  const made: R[] = [];
  let until = now() + SLICE_MS;
  for (const [at, item] of items.entries()) {
    if (now() >= until) {
      await new Promise((resolve) => setTimeout(resolve));
      until = now() + SLICE_MS;
    }
    signal.throwIfAborted();
    made.push(make(item, at));
  }
  return made;
}
