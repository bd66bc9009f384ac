/**
 * Runs pieces of work with at most `most` on their way at once, the others in the order in which they came: forty files
 * asked for together would otherwise be started in one long task of the page.
 */
export function inTurn(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    // Whoever ends hands its place to the next, so nobody can slip in between.
    if (running === most) await new Promise<void>((go) => waiting.push(go));
    else running++;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  };
}
