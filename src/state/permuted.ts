import { useMemo } from "react";
import { PERMUTATIONS, SHIPPED_PERMUTATION } from "../config/permutations";
import { fetchBytes, loadHotSpots, loadIndicator, loadNeighbours } from "../data";
import { inTurn } from "../data/in-turn";
import type { Areas } from "../model/area";
import { statsClient } from "../worker/stats-client";
import { useAreas } from "./atlas";
import { useResourcesOf, type Loaded } from "./resources";

const READY = { status: "ready", value: null } as const;
/** The worker gives up a question for the next of its kind, so they wait for one another. */
const alone = inTurn(1);

async function shipped(): Promise<Float64Array> {
  const { p, indicator, rounds, seed } = await loadHotSpots(fetchBytes);
  if (indicator === SHIPPED_PERMUTATION && rounds === PERMUTATIONS.rounds && seed === PERMUTATIONS.seed)
    return p;
  throw new Error("The file of hot spots holds other permutations than this page names. Reload the page.");
}

async function inWorker(id: string, areas: Areas): Promise<Float64Array> {
  const [{ msoa21 }, neighbours] = await Promise.all([
    loadIndicator(fetchBytes, id, areas),
    loadNeighbours(fetchBytes),
  ]);
  return alone(() => statsClient.ask("permute", { values: msoa21.value, neighbours, ...PERMUTATIONS }));
}

/**
 * The permutation p of indicators, by id, as rules name it: read from the build for the one that ships, else worked out
 * in the worker (under a second each) and kept.
 */
export function usePermuted(ids: readonly string[]): ReadonlyMap<string, Loaded<Float64Array>> {
  const areas = useAreas();
  const keyed = useResourcesOf(
    ids.map((id) => `permuted:${id}`),
    (key) => {
      const id = key.slice("permuted:".length);
      return id === SHIPPED_PERMUTATION ? shipped() : inWorker(id, areas);
    },
  );
  return new Map(ids.map((id) => [id, keyed.get(`permuted:${id}`) ?? { status: "loading" }]));
}

/** The same once all are there, else null and what is waited for or has failed. The map keeps its identity between renders. */
export function usePermutedAll(ids: readonly string[]): {
  readonly permuted: ReadonlyMap<string, Float64Array> | null;
  readonly pending: Loaded<unknown>;
} {
  const loaded = usePermuted(ids);
  const entries = [...loaded.values()];
  const pending =
    entries.find(({ status }) => status === "failed") ??
    entries.find(({ status }) => status === "loading") ??
    READY;
  const ready = pending.status === "ready";
  const key = ids.join(" ");
  const permuted = useMemo(() => {
    if (!ready) return null;
    const found = new Map<string, Float64Array>();
    for (const [id, one] of loaded) if (one.status === "ready") found.set(id, one.value);
    return found;
    // `loaded` is a new Map on every render; the key names what is in it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [ready, key]);
  return { permuted, pending };
}
