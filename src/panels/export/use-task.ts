import { useEffect, useRef, useState } from "react";

export interface Task {
  readonly status: "idle" | "busy" | "done" | "failed";
  /** Share done, 0 to 1, while busy. */
  readonly share: number;
  /** What is being done, what was done, or why it failed. */
  readonly words: string;
}

export type Work = (report: (share: number, words: string) => void, signal: AbortSignal) => Promise<string>;

const IDLE: Task = { status: "idle", share: 0, words: "" };

/** One piece of work at a time, with progress and cancel. The work answers with what to say when it is done. */
export function useTask() {
  const [task, setTask] = useState<Task>(IDLE);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const run = async (work: Work): Promise<void> => {
    running.current?.abort();
    const mine = new AbortController();
    running.current = mine;
    setTask({ status: "busy", share: 0, words: "Starting" });
    const report = (share: number, words: string): void => {
      if (!mine.signal.aborted) setTask({ status: "busy", share, words });
    };
    try {
      const words = await work(report, mine.signal);
      if (!mine.signal.aborted) setTask({ status: "done", share: 1, words });
    } catch (error) {
      if (mine.signal.aborted) return;
      setTask({ status: "failed", share: 0, words: error instanceof Error ? error.message : String(error) });
    }
  };
  const cancel = (): void => {
    running.current?.abort();
    setTask({ status: "done", share: 0, words: "Cancelled: nothing was saved." });
  };
  return { task, run, cancel };
}
