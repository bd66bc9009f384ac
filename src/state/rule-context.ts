import { useMemo } from "react";
import { useCatalogue } from "../state/catalogue";
import type { Column } from "../model/indicator";
import type { RuleContext } from "../stats/rule-context";
import { useAreas, useIndicatorsData, useNeighbours } from "./atlas";
import { usePermuted } from "./permuted";
import type { Loaded } from "./resources";

const READY = { status: "ready", value: null } as const;

function firstNotReady(all: Iterable<Loaded<unknown>>): Loaded<unknown> {
  for (const one of all) if (one.status === "failed") return one;
  for (const one of all) if (one.status === "loading") return one;
  return READY;
}

/** What rules need of the data: what has come of it, and what is still missing (`pending`). */
export function useRuleData(
  ids: readonly string[],
  needsNeighbours: boolean,
  permutedIds: readonly string[],
): Pick<RuleContext, "columns" | "neighbours" | "permuted"> & { readonly pending: Loaded<unknown> } {
  const loaded = useIndicatorsData(ids);
  const graph = useNeighbours(needsNeighbours);
  const permutations = usePermuted(permutedIds);
  const columns = new Map<string, Column>();
  for (const [id, entry] of loaded) if (entry.status === "ready") columns.set(id, entry.value.msoa21);
  const permuted = new Map<string, Float64Array>();
  for (const [id, entry] of permutations) if (entry.status === "ready") permuted.set(id, entry.value);
  const waits = [...loaded.values(), ...permutations.values()];
  return {
    columns,
    permuted,
    neighbours: graph.status === "ready" ? graph.value : null,
    pending: firstNotReady(needsNeighbours ? [...waits, graph] : waits),
  };
}

/** Everything rules need (`permutedIds`: indicators whose permutation p they name), or what is still missing. The context keeps its identity between renders. */
export function useRuleContext(
  ids: readonly string[],
  footprint: Int32Array,
  needsNeighbours: boolean,
  permutedIds: readonly string[],
): { readonly context: RuleContext | null; readonly pending: Loaded<unknown> } {
  const areas = useAreas();
  const catalogue = useCatalogue();
  const { columns, permuted, neighbours, pending } = useRuleData(ids, needsNeighbours, permutedIds);
  const key = [...ids, "", ...permutedIds].join(" ");
  const ready = pending.status === "ready";
  const context = useMemo(
    (): RuleContext | null => (ready ? { areas, catalogue, columns, footprint, neighbours, permuted } : null),
    // `columns` and `permuted` are new Maps on every render; what is ready in them is named by the key.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [ready, key, areas, catalogue, footprint, neighbours],
  );
  return { context, pending };
}
