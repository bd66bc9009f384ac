interface Question {
  readonly kind: string;
  readonly id: number;
}

/** What a worker that builds boundaries says: it needs a file, it is done, or it failed for a reason in words. */
type Said<Result> =
  | { readonly kind: "need"; readonly id: number; readonly path: string }
  | { readonly kind: "done"; readonly id: number; readonly result: Result }
  | { readonly kind: "failed"; readonly id: number; readonly reason: string };

/** An uncaught fault says what it was; a script that does not load says nothing. */
const reasonOf = ({ message }: Partial<ErrorEvent>): string =>
  `The boundaries could not be read: ${message ?? "a part of the program did not load. Check the connection."}`;

/**
 * Asks a worker and waits for its answer, giving it the files that it needs meanwhile. `start` makes the worker, and another one for the first question
 * after one whose script did not load, which never answers. `read` fetches the bytes of a path under public/data. Promises reject with the
 * reason in words.
 */
export function askWorker<Result>(start: () => Worker, read: (path: string) => Promise<Uint8Array>) {
  const pending = new Map<
    number,
    { readonly resolve: (result: Result) => void; readonly reject: (error: Error) => void }
  >();
  let last = 0;
  let current: Worker | null = null;
  const fail = (id: number, reason: unknown): void => {
    pending.get(id)?.reject(reason instanceof Error ? reason : new Error(String(reason)));
    pending.delete(id);
  };
  const begin = (): Worker => {
    const worker = start();
    worker.addEventListener("message", ({ data }: MessageEvent<Said<Result>>) => {
      const { id } = data;
      if (data.kind === "failed") fail(id, data.reason);
      else if (data.kind === "done") {
        pending.get(id)?.resolve(data.result);
        pending.delete(id);
      } else {
        const { path } = data;
        read(path).then(
          // A copy: the bytes may be kept by whoever read them.
          (bytes) => worker.postMessage({ kind: "bytes", id, path, bytes }),
          (reason: unknown) => fail(id, reason),
        );
      }
    });
    worker.addEventListener("error", (event: Partial<ErrorEvent>) => {
      // One that ran is left: the boundaries that it made go with it.
      if (event.message === undefined) stop();
      for (const id of [...pending.keys()]) fail(id, reasonOf(event));
    });
    return worker;
  };
  const stop = (): void => {
    current?.terminate();
    current = null;
  };
  // Its script is on its way before the first question.
  current = begin();
  return {
    ask: (make: (id: number) => Question): Promise<Result> =>
      new Promise((resolve, reject) => {
        pending.set(++last, { resolve, reject });
        (current ??= begin()).postMessage(make(last));
      }),
    stop,
  };
}
