import { useCallback, useEffect, useRef, useState } from "react";
import type { StatsJobs, StatsKind } from "../worker/stats-messages";
import { statsClient } from "../worker/stats-client";

export type JobRun<T> =
  | { readonly status: "waiting" | "stopped" }
  | { readonly status: "running"; readonly share: number }
  | { readonly status: "ready"; readonly value: T }
  | { readonly status: "failed"; readonly reason: string };

interface Job<T> {
  readonly run: JobRun<T>;
  readonly stop: () => void;
  readonly again: () => void;
}

/** Answers that were worked out on this page, by kind and question: going back to a view asks nothing twice. */
const answers = new Map<string, unknown>();
const MOST_KEPT = 24;

function keepAnswer(key: string, value: unknown): void {
  answers.set(key, value);
  const [oldest] = answers.keys();
  if (answers.size > MOST_KEPT && oldest !== undefined) answers.delete(oldest);
}

/**
 * A question to the statistics worker, asked once what it needs is there (`ask` is null until then, and stays the same object while the question does), with how far it has come, a way to stop
 * it and a way to ask again. `key` names the question: the same key has the same answer.
 */
export function useStatsJob<K extends StatsKind>(
  kind: K,
  key: string,
  ask: StatsJobs[K]["ask"] | null,
): Job<StatsJobs[K]["answer"]> {
  type Answer = StatsJobs[K]["answer"];
  const name = `${kind} ${key}`;
  const [state, setState] = useState<{ readonly of: string; readonly run: JobRun<Answer> }>({
    of: "",
    run: { status: "waiting" },
  });
  const [turn, setTurn] = useState(0);
  const halt = useRef<AbortController | null>(null);
  useEffect(() => {
    if (!ask || answers.has(name)) return undefined;
    const controller = new AbortController();
    halt.current = controller;
    const put = (run: JobRun<Answer>): void => {
      if (!controller.signal.aborted) setState({ of: name, run });
    };
    statsClient
      .ask(kind, ask, {
        signal: controller.signal,
        onProgress: (share) => put({ status: "running", share }),
      })
      .then(
        (value) => {
          keepAnswer(name, value);
          put({ status: "ready", value });
        },
        (error: unknown) =>
          put({ status: "failed", reason: error instanceof Error ? error.message : String(error) }),
      );
    return () => controller.abort();
  }, [kind, name, ask, turn]);
  const stop = useCallback(() => {
    halt.current?.abort();
    setState({ of: name, run: { status: "stopped" } });
  }, [name]);
  const again = useCallback(() => {
    setState({ of: "", run: { status: "waiting" } });
    setTurn((last) => last + 1);
  }, []);
  const kept = answers.get(name) as Answer | undefined;
  const run: JobRun<Answer> =
    kept !== undefined
      ? { status: "ready", value: kept }
      : state.of === name
        ? state.run
        : ask
          ? { status: "running", share: 0 }
          : { status: "waiting" };
  return { run, stop, again };
}
