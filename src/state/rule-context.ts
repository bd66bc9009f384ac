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

/** Everything rules need (`permutedIds`: indicators whose permutation p they name), or what is still missing. The context keeps its identity between renders. */
export function useRuleContext(
  ids: readonly string[],
  footprintScope: Int32Array,
  needsNeighbours: boolean,
  permutedIds: readonly string[],
): { readonly context: RuleContext | null; readonly pending: Loaded<unknown> } {
  const areas = useAreas();
  const catalogue = useCatalogue();
  const loaded = useIndicatorsData(ids);
  const graph = useNeighbours(needsNeighbours);
  const permutations = usePermuted(permutedIds);
  const columnsAndP = [...loaded.values(), ...permutations.values()];
  const waits = needsNeighbours ? [...columnsAndP, graph] : columnsAndP;
  const pending = firstNotReady(waits);
  const neighbours = graph.status === "ready" ? graph.value : null;
  const key = [...ids, "", ...permutedIds].join(" ");
  const ready = pending.status === "ready";
  const context = useMemo((): RuleContext | null => {
    if (!ready) return null;
    const columns = new Map<string, Column>();
    for (const [id, entry] of loaded) if (entry.status === "ready") columns.set(id, entry.value.msoa21);
    const permuted = new Map<string, Float64Array>();
    for (const [id, entry] of permutations) if (entry.status === "ready") permuted.set(id, entry.value);
    return { areas, catalogue, columns, footprint: footprintScope, neighbours, permuted };
    // `loaded` and `permutations` are new Maps on every render; what is ready in them is named by the key.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [ready, key, areas, catalogue, footprintScope, neighbours]);
  return { context, pending };
}
