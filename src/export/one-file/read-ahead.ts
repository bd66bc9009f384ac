type Read = (path: string) => Promise<Uint8Array>;

/** Reads files that are asked for in the order of `paths`, with the next few on their way already: a site is far, and what is asked for one by one takes minutes. */
export function readAhead(paths: readonly string[], read: Read, ahead: number): Read {
  const started = new Map<string, Promise<Uint8Array>>();
  const start = (path: string): Promise<Uint8Array> => {
    const bytes = read(path);
    // Whoever asks for the file hears of a failure; until then it is nobody's.
    bytes.catch(() => undefined);
    started.set(path, bytes);
    return bytes;
  };
  return (path) => {
    const at = paths.indexOf(path);
    for (const next of paths.slice(at, at + ahead + 1)) if (!started.has(next)) void start(next);
    const bytes = started.get(path) ?? start(path);
    started.delete(path);
    return bytes;
  };
}
