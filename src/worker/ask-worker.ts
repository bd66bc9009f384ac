interface Question {
  readonly kind: string;
  readonly id: number;
}

/** What a worker that builds boundaries says: it needs a file, it is done, or it failed for a reason in words. */
type Said<Result> =
  | { readonly kind: "need"; readonly id: number; readonly path: string }
  | { readonly kind: "done"; readonly id: number; readonly result: Result }
  | { readonly kind: "failed"; readonly id: number; readonly reason: string };

/**
 * Asks a worker and waits for its answer, giving it the files that it needs meanwhile. `read` fetches the bytes of a path
 * under public/data. Promises reject with the reason in words.
 */
export function askWorker<Result>(worker: Worker, read: (path: string) => Promise<Uint8Array>) {
  const pending = new Map<
    number,
    { readonly resolve: (result: Result) => void; readonly reject: (error: Error) => void }
  >();
  let last = 0;
  const fail = (id: number, reason: unknown): void => {
    pending.get(id)?.reject(reason instanceof Error ? reason : new Error(String(reason)));
    pending.delete(id);
  };
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
  worker.addEventListener("error", (event) => {
    for (const id of [...pending.keys()])
      fail(id, new Error(`The boundaries could not be read: ${event.message}`));
  });
  return (make: (id: number) => Question): Promise<Result> =>
    new Promise((resolve, reject) => {
      pending.set(++last, { resolve, reject });
      worker.postMessage(make(last));
    });
}
