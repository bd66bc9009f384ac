import { useMemo } from "react";
import type { Column } from "../model/indicator";
import type { RuleContext } from "../stats/rule-context";
import { useAreas, useIndicatorsData, useNeighbours } from "./atlas";
import type { Loaded } from "./resources";

const READY = { status: "ready", value: null } as const;

function firstNotReady(all: Iterable<Loaded<unknown>>): Loaded<unknown> {
  for (const one of all) if (one.status === "failed") return one;
  for (const one of all) if (one.status === "loading") return one;
  return READY;
}

/** Everything rules need, or what is still missing. The context keeps its identity between renders. */
export function useRuleContext(
  ids: readonly string[],
  footprintScope: Int32Array,
  needsNeighbours: boolean,
): { readonly context: RuleContext | null; readonly pending: Loaded<unknown> } {
  const areas = useAreas();
  const loaded = useIndicatorsData(ids);
  const graph = useNeighbours(needsNeighbours);
  const waits = needsNeighbours ? [...loaded.values(), graph] : [...loaded.values()];
  const pending = firstNotReady(waits);
  const neighbours = graph.status === "ready" ? graph.value : null;
  const key = ids.join(" ");
  const ready = pending.status === "ready";
  const context = useMemo((): RuleContext | null => {
    if (!ready) return null;
    const columns = new Map<string, Column>();
    for (const [id, entry] of loaded) if (entry.status === "ready") columns.set(id, entry.value.msoa21);
    return { areas, columns, footprint: footprintScope, neighbours };
    // `loaded` is a new Map on every render; its ready columns are named by the key.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [ready, key, areas, footprintScope, neighbours]);
  return { context, pending };
}
