import type { FromStatsWorker, StatsJobs, StatsKind, ToStatsWorker } from "./stats-messages";

/** The part of a Worker that the client uses. */
export interface StatsPort {
  postMessage(message: ToStatsWorker): void;
  onmessage: ((event: { data: FromStatsWorker }) => void) | null;
  onerror?: ((event: { message?: string }) => void) | null;
}

export interface AskOptions {
  /** Share done, 0 to 1, and of a suggestion of neighbourhoods the best so far. */
  readonly onProgress?: (share: number, best?: Int32Array) => void;
  readonly signal?: AbortSignal;
}

export interface StatsClient {
  /**
   * Asks the worker. A new question of a kind cancels the one before it. Rejects with an "AbortError" when cancelled (by the
   * signal or by a newer question), or with the worker's reason; an answer to a cancelled question is dropped.
   */
  ask<K extends StatsKind>(
    kind: K,
    ask: StatsJobs[K]["ask"],
    options?: AskOptions,
  ): Promise<StatsJobs[K]["answer"]>;
}

interface Pending {
  readonly kind: StatsKind;
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: AskOptions["onProgress"];
}

const aborted = (): Error => new DOMException("The calculation was cancelled.", "AbortError");

/** A client of the statistics worker, which is started with the first question. */
export function createStatsClient(start: () => StatsPort): StatsClient {
  const pending = new Map<number, Pending>();
  let port: StatsPort | null = null;
  let last = 0;

  const settle = (job: number): Pending | undefined => {
    const found = pending.get(job);
    pending.delete(job);
    return found;
  };
  const receive = ({ data }: { data: FromStatsWorker }): void => {
    if (data.say === "progress") pending.get(data.job)?.onProgress?.(data.share, data.best);
    else if (data.say === "answer") settle(data.job)?.resolve(data.answer as never);
    else settle(data.job)?.reject(new Error(data.reason));
  };
  const open = (): StatsPort => {
    const opened = start();
    opened.onmessage = receive;
    opened.onerror = ({ message }) => {
      for (const job of [...pending.keys()])
        settle(job)?.reject(new Error(message ?? "The statistics worker could not be started."));
      port = null;
    };
    return opened;
  };
  const cancel = (job: number): void => {
    const found = settle(job);
    if (!found) return;
    port?.postMessage({ do: "cancel", job });
    found.reject(aborted());
  };

  return {
    ask(kind, ask, { onProgress, signal } = {}) {
      return new Promise((resolve, reject) => {
        if (signal?.aborted) {
          reject(aborted());
          return;
        }
        for (const [job, other] of pending) if (other.kind === kind) cancel(job);
        const job = ++last;
        port ??= open();
        pending.set(job, { kind, resolve, reject, onProgress });
        signal?.addEventListener("abort", () => cancel(job), { once: true });
        port.postMessage({ do: kind, job, ask } as ToStatsWorker);
      });
    },
  };
}

/** The app's statistics worker. */
export const statsClient = createStatsClient(
  () => new Worker(new URL("./stats.worker.ts", import.meta.url), { type: "module" }) as unknown as StatsPort,
);
