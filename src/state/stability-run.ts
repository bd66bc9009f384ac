import { useEffect } from "react";
import { create } from "zustand";
import type { Vintage } from "../model/codes";
import { gridColumns, gridPermuted, type Stability } from "../stats/stability";
import { englandOf } from "../stats/evaluate-test";
import { statsClient } from "../worker/stats-client";
import { useAreas } from "./atlas";
import { useRuleContext } from "./rule-context";
import { useView, useViewStore } from "./view-store";

/** The key of the view's options that is "on" once stability is wanted: for its tab, layer and list column. */
export const STABILITY_OPTION = "stability";
/** The list's key for ordering by stability. */
export const SORT_STABILITY = "stability";

export type StabilityRun =
  | { readonly status: "running"; readonly share: number }
  | { readonly status: "ready"; readonly value: Stability }
  | { readonly status: "failed"; readonly reason: string };

const COLUMNS = gridColumns();
const PERMUTED = gridPermuted();
const NONE: readonly string[] = [];

const useRuns = create<Readonly<Partial<Record<Vintage, StabilityRun>>>>()(() => ({}));
const put = (vintage: Vintage, run: StabilityRun): void => useRuns.setState({ [vintage]: run });

/** Whether the view asks for the stability figure. */
export const useStabilityWanted = (): boolean =>
  useViewStore(
    ({ view }) =>
      view.options[STABILITY_OPTION] === "on" ||
      view.options.layer === "stability" ||
      view.list.sort === SORT_STABILITY,
  );

/** The stability of every MSOA under the grid, for the vintage in view; null until it is asked for. */
export function useStability(): StabilityRun | null {
  const { vintage } = useView();
  const run = useRuns((runs) => runs[vintage]);
  const wanted = useStabilityWanted();
  return wanted ? (run ?? { status: "running", share: 0 }) : null;
}

/** The stability once it is worked out: whoever reads this does not hear of its progress. */
export function useFinishedStability(): Stability | null {
  const { vintage } = useView();
  const wanted = useStabilityWanted();
  return useRuns((runs) => {
    const run = wanted ? runs[vintage] : undefined;
    return run?.status === "ready" ? run.value : null;
  });
}

/** Works out stability in the worker when the view asks for it, once a vintage. Called once, for the whole page. */
export function useStabilityRuns(): void {
  const areas = useAreas();
  const { vintage } = useView();
  const wanted = useStabilityWanted();
  const [ids, permutedIds] = wanted ? [COLUMNS, PERMUTED] : [NONE, NONE];
  const { context, pending } = useRuleContext(ids, englandOf(areas), wanted, permutedIds);
  const problem = pending.status === "failed" ? pending.reason : null;
  useEffect(() => {
    if (!wanted) return undefined;
    if (problem !== null) put(vintage, { status: "failed", reason: problem });
    if (!context?.neighbours || useRuns.getState()[vintage]?.status === "ready") return undefined;
    const { columns, neighbours, permuted } = context;
    const controller = new AbortController();
    const current = (): boolean => !controller.signal.aborted;
    statsClient
      .ask(
        "stability",
        { areas, columns, neighbours, permuted, vintage },
        {
          signal: controller.signal,
          onProgress: (share) => {
            if (current()) put(vintage, { status: "running", share });
          },
        },
      )
      .then(
        (value) => {
          if (current()) put(vintage, { status: "ready", value });
        },
        (error: unknown) => {
          if (current())
            put(vintage, {
              status: "failed",
              reason: error instanceof Error ? error.message : String(error),
            });
        },
      );
    return () => controller.abort();
  }, [areas, context, problem, vintage, wanted]);
}
