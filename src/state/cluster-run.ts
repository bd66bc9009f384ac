import { useEffect, useMemo } from "react";
import { create } from "zustand";
import { PERMUTATIONS, SHIPPED_PERMUTATION } from "../config/permutations";
import type { Neighbours } from "../model/geometry";
import type { ClusterAnswer, ClusterQuestion } from "../stats/cluster";
import { globalMoran, type GlobalMoran } from "../stats/global-moran";
import { statsClient } from "../worker/stats-client";
import { useIndicatorsData, useNeighbours } from "./atlas";
import { catalogueNow } from "./catalogue";
import { parseQuestion, writeQuestion } from "../codec/cluster-text";
import { usePermuted } from "./permuted";
import { changeView, useViewStore } from "./view-store";

/** The key of the view's options that holds the question asked; its layer carries the statistic's name. */
export const CLUSTER_OPTION = "cluster";
export const LAYER_OPTION = "layer";

const SHIPPED = [SHIPPED_PERMUTATION];
const NONE: readonly string[] = [];

/** Whether the build worked out the p that a question asks for: then nobody waits. */
const isShipped = ({ indicator, permutations, seed }: ClusterQuestion): boolean =>
  indicator === SHIPPED_PERMUTATION && permutations === PERMUTATIONS.rounds && seed === PERMUTATIONS.seed;

/** Where the run of spatial statistics stands; `text` is the question as the link holds it. */
export type ClusterRun =
  | { readonly status: "idle" }
  | { readonly status: "running"; readonly text: string; readonly share: number }
  | {
      readonly status: "ready";
      readonly text: string;
      readonly answer: ClusterAnswer;
      readonly moran: GlobalMoran;
    }
  | { readonly status: "cancelled"; readonly text: string }
  | { readonly status: "failed"; readonly text: string; readonly reason: string };

const useRuns = create<{ readonly run: ClusterRun }>()(() => ({ run: { status: "idle" } }));
const put = (run: ClusterRun): void => useRuns.setState({ run });

/** The run as it stands. */
export const useClusterRun = (): ClusterRun => useRuns((store) => store.run);
/** The run once it has ended well: whoever reads this does not hear of its progress. */
export const useFinishedCluster = () => useRuns(({ run }) => (run.status === "ready" ? run : null));

function start(
  text: string,
  question: ClusterQuestion,
  values: Float64Array,
  graph: Neighbours,
  permuted: Float64Array | null,
): AbortController {
  const controller = new AbortController();
  const current = (): boolean => !controller.signal.aborted;
  put({ status: "running", text, share: 0 });
  statsClient
    .ask(
      "cluster",
      { question, values, neighbours: graph, permuted },
      {
        signal: controller.signal,
        onProgress: (share) => {
          if (current()) put({ status: "running", text, share });
        },
      },
    )
    .then(
      (answer) => {
        if (current()) put({ status: "ready", text, answer, moran: globalMoran(values, graph) });
      },
      (error: unknown) => {
        if (current())
          put({ status: "failed", text, reason: error instanceof Error ? error.message : String(error) });
      },
    );
  return controller;
}

/**
 * Keeps the run in step with the question in the link: a new question starts (a link restores its run), a question
 * taken away stops. Called once, for the whole page. Returns what is asked for, or null.
 */
export function useClusterRuns(): ClusterQuestion | null {
  const text = useViewStore((store) => store.view.options[CLUSTER_OPTION] ?? "");
  const question = useMemo(() => (text === "" ? null : parseQuestion(text, catalogueNow())), [text]);
  const data = useIndicatorsData(question ? [question.indicator] : []).get(question?.indicator ?? "");
  const graph = useNeighbours(question !== null);
  const ships = question !== null && isShipped(question);
  const shipped = usePermuted(ships ? SHIPPED : NONE).get(SHIPPED_PERMUTATION);
  const permuted = shipped?.status === "ready" ? shipped.value : null;
  const values = data?.status === "ready" ? data.value.msoa21.value : null;
  const neighbours = graph.status === "ready" ? graph.value : null;
  const failed = [data, graph, shipped].find((one) => one?.status === "failed");
  const problem = failed?.status === "failed" ? failed.reason : null;
  useEffect(() => {
    if (!question) return undefined;
    if (problem !== null) put({ status: "failed", text, reason: problem });
    if (!values || !neighbours || (ships && !permuted)) return undefined;
    const { run } = useRuns.getState();
    if (run.status === "ready" && run.text === text) return undefined;
    const controller = start(text, question, values, neighbours, permuted);
    return () => controller.abort();
  }, [text, question, values, neighbours, permuted, ships, problem]);
  return question;
}

/** Asks a question: it goes into the link, is run, and its classes are put on the map. */
export function askCluster(question: ClusterQuestion): void {
  const { options } = useViewStore.getState().view;
  const text = writeQuestion(question);
  const { run } = useRuns.getState();
  // The same question again after a failure or a cancel: forget it, so that it starts anew.
  if (run.status !== "ready" && run.status !== "idle" && run.text === text) put({ status: "idle" });
  changeView({ options: { ...options, [CLUSTER_OPTION]: text, [LAYER_OPTION]: question.statistic } });
}

/** Stops the run, takes its question out of the link and its layer off the map. */
export function cancelCluster(): void {
  const { [CLUSTER_OPTION]: text, [LAYER_OPTION]: layer, ...rest } = useViewStore.getState().view.options;
  const kept = layer === "stability" ? { [LAYER_OPTION]: layer } : {};
  changeView({ options: { ...rest, ...kept } }, "replace");
  put(text === undefined ? { status: "idle" } : { status: "cancelled", text });
}
