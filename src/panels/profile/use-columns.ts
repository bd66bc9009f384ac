import { useMemo } from "react";
import type { IndicatorData } from "../../model/indicator";
import { useIndicatorsData } from "../../state/atlas";
import type { Loaded } from "../../state/resources";

/** Several indicators once all are there; else null, with what is waited for or has failed. */
export function useColumns(ids: readonly string[]): {
  readonly data: ReadonlyMap<string, IndicatorData> | null;
  readonly pending: Loaded<unknown>;
} {
  const loaded = useIndicatorsData(ids);
  const entries = [...loaded.values()];
  const pending =
    entries.find((one) => one.status === "failed") ??
    entries.find((one) => one.status === "loading") ??
    ({ status: "ready", value: null } as const);
  const ready = pending.status === "ready";
  const key = ids.join(" ");
  const data = useMemo(() => {
    if (!ready) return null;
    const found = new Map<string, IndicatorData>();
    for (const [id, one] of loaded) if (one.status === "ready") found.set(id, one.value);
    return found;
    // `loaded` is a new Map on every render; the key names what is in it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [ready, key]);
  return { data, pending };
}
