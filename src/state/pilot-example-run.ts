import { useEffect } from "react";
import { create } from "zustand";
import { BIG_LOCAL_EXAMPLE } from "../config/big-local-example";
import { PILOT_DEFAULTS } from "../config/pilot";
import type { Example } from "../stats/pilot/big-local-example";
import type { ExampleData } from "../stats/pilot/example-data";
import { statsClient } from "../worker/stats-client";

export type ExampleRun =
  | { readonly status: "running"; readonly share: number }
  | { readonly status: "ready"; readonly value: readonly Example[] }
  | { readonly status: "failed"; readonly reason: string };

const useRun = create<{ readonly run: ExampleRun }>()(() => ({ run: { status: "running", share: 0 } }));
const put = (run: ExampleRun): void => useRun.setState({ run });

/** Big Local as a pilot, worked out in the worker once its data are there, and kept; leaving the page cancels what runs. */
export function usePilotExample(data: ExampleData | null): ExampleRun {
  const { run } = useRun();
  useEffect(() => {
    if (!data || useRun.getState().run.status === "ready") return undefined;
    const controller = new AbortController();
    const current = (one: ExampleRun): void => {
      if (!controller.signal.aborted) put(one);
    };
    current({ status: "running", share: 0 });
    statsClient
      .ask(
        "pilotExample",
        { data, choices: BIG_LOCAL_EXAMPLE.choices, seed: PILOT_DEFAULTS.seed },
        { signal: controller.signal, onProgress: (share) => current({ status: "running", share }) },
      )
      .then(
        (value) => current({ status: "ready", value }),
        (error: unknown) =>
          current({ status: "failed", reason: error instanceof Error ? error.message : String(error) }),
      );
    return () => controller.abort();
  }, [data]);
  return run;
}
